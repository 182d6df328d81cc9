export * from "./errors.ts";
export { configurationError } from "./configuration-error.ts";
export * from "./guards.ts";
