import type { Model } from "../state/model.ts";

/** The behaviour of Cyberwatch v2. */
export const cyberwatch: Model = {
  initial: () => ({}),
  handlers: () => ({}),
};
