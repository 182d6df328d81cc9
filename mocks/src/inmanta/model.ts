import type { Model } from "../state/model.ts";

/** The behaviour of the Inmanta orchestrator. */
export const inmanta: Model = {
  initial: () => ({}),
  handlers: () => ({}),
};
