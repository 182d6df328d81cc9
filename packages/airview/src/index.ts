export { createAirviewClient } from "./client.ts";
export type { AirviewClient, AirviewClientOptions } from "./client.ts";
export * from "./generated/enums.ts";
export type * from "./generated/types.ts";
export type * from "./generated/operations.ts";
