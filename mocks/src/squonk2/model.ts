import type { Model } from "../state/model.ts";

/** The behaviour of the Squonk2 Account Server. */
export const squonk2: Model = {
  initial: () => ({}),
  handlers: () => ({}),
};
