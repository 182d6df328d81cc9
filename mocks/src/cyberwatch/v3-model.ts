import type { Model } from "../state/model.ts";

/** The behaviour of Cyberwatch v3. */
export const cyberwatchV3: Model = {
  initial: () => ({}),
  handlers: () => ({}),
};
