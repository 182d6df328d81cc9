import type { Model } from "../state/model.ts";

/** The behaviour of AirView. */
export const airview: Model = {
  initial: () => ({}),
  handlers: () => ({}),
};
