import type { Model } from "../state/model.ts";

/** The behaviour of the JSON:API generation of Axonius. */
export const axoniusJsonapi: Model = {
  initial: () => ({}),
  handlers: () => ({}),
};
