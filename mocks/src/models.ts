import type { Platform } from "./platforms.ts";
import type { Model } from "./state/model.ts";

/** Loads the model of each API. */
const models: Readonly<Partial<Record<Platform, () => Promise<Model>>>> = {
  airview: async () => (await import("./airview/model.ts")).airview,
  axonius: async () => (await import("./axonius/model.ts")).axonius,
  "axonius@jsonapi": async () => (await import("./axonius/jsonapi-model.ts")).axoniusJsonapi,
  cyberwatch: async () => (await import("./cyberwatch/model.ts")).cyberwatch,
  "cyberwatch@v3": async () => (await import("./cyberwatch/v3-model.ts")).cyberwatchV3,
  inmanta: async () => (await import("./inmanta/model.ts")).inmanta,
  squonk2: async () => (await import("./squonk2/model.ts")).squonk2,
};

/**
 * Loads the model behind an API.
 *
 * @param platform The API.
 * @returns Its model, or `undefined` if it responds with examples only.
 */
export async function loadModel(platform: Platform): Promise<Model | undefined> {
  return models[platform]?.();
}
