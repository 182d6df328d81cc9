import { parseViolations, startMock, violationsHeader } from "../src/index.ts";
import type { Mock } from "../src/index.ts";

/** Starts a mock of a small document with these paths. */
export const start = (paths: object): Promise<Mock> =>
  startMock("foreign", { spec: { openapi: "3.0.3", info: { title: "Foreign", version: "1" }, paths }, port: false });

/** Responses without a body. */
export const ok = { "200": { description: "OK." } };

/** A path with a GET. */
export const get = (operation: object): object => ({ get: { responses: ok, ...operation } });

/** What violates the document, as `severity: message`. */
export const faults = (response: Response): string[] =>
  parseViolations(response.headers.get(violationsHeader)).map(({ severity, message }) => `${severity}: ${message}`);

/** A list of strings that is not empty. */
export const strings = { type: "array", minItems: 1, items: { type: "string" } };
