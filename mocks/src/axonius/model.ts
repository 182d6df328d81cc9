import type { Model } from "../state/model.ts";

/** The behaviour of Axonius V4.0. */
export const axonius: Model = {
  initial: () => ({}),
  handlers: () => ({}),
};
