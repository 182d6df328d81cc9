import { isDeepStrictEqual } from "node:util";

import { seedNames } from "../../../packages/squonk2/test/fixtures/seed-names.ts";
import { AssetScopeEnum, DefaultProductPrivacyEnum, EventStreamFormat } from "@platform-clients/squonk2";
import type { Difference } from "../peer.ts";
import type { PythonInterface } from "./python.ts";
import type { Exchange, Step } from "./step.ts";

/** What came out of the comparison of one step: nothing if both clients did the same. */
export interface Finding {
  readonly difference?: Difference;
  readonly fault?: string;
}

/**
 * Compares what both clients sent and returned.
 *
 * @param step The step.
 * @param ours What our client did.
 * @param python What the Python client did.
 * @returns The intended difference, or the fault.
 */
export function compareExchange(step: Step, ours: Exchange, python: Exchange): Finding {
  const { difference, name } = step;
  if (isDeepStrictEqual(ours, python)) return difference === undefined ? {} : { fault: `${name}: no longer differs (${difference.why})` };
  if (difference !== undefined && isIntended(difference.asPython, ours, python)) return { difference: { name, why: difference.why } };
  return { fault: `${name}: ours ${JSON.stringify(ours)}, Python ${JSON.stringify(python)}` };
}

function isIntended(asPython: NonNullable<Step["difference"]>["asPython"], ours: Exchange, python: Exchange): boolean {
  if (asPython === "refused") return ours.request === undefined && ours.outcome.status === 0 && python.request !== undefined;
  return ours.request !== undefined && isDeepStrictEqual({ ...ours, ...asPython(ours.request, ours.outcome) }, python);
}

/** The methods that every step uses. */
const ofEveryStep = ["get_api_url", "set_api_url"];

/**
 * Checks that the steps use all of the Python client, and that its names are those that we know.
 *
 * @param version The version of the Python client.
 * @param python What it offers.
 * @param steps The steps.
 * @returns The faults.
 */
export function checkInterface(version: string, python: PythonInterface, steps: readonly Step[]): string[] {
  const methods = Object.keys(python.methods);
  const newNames = version.startsWith("6.") ? [] : ["get_charges", "get_actions"];
  const known = [...seedNames, ...newNames].toSorted();
  const used = new Set(steps.flatMap(({ args, method }) => [method, ...Object.keys(args).map((name) => `${method}.${name}`)]));
  const parameters = Object.entries(python.methods)
    .filter(([method]) => !ofEveryStep.includes(method))
    .flatMap(([method, names]) => names.filter((name) => !["access_token", "timeout_s"].includes(name)).map((name) => `${method}.${name}`));
  const unused = [...methods.filter((method) => !ofEveryStep.includes(method)), ...parameters].filter((name) => !used.has(name));
  const enums = {
    [version.startsWith("6.") ? "AssetScopeEnum" : "ScopeEnum"]: Object.keys(AssetScopeEnum),
    DefaultProductPrivacyEnum: Object.keys(DefaultProductPrivacyEnum),
    EventStreamFormat: Object.keys(EventStreamFormat),
  };
  return [
    ...(isDeepStrictEqual(methods.toSorted(), known) ? [] : [`the methods are not those that we know: ${methods.join(", ")}`]),
    ...unused.map((name) => `no step uses ${name}`),
    ...(isDeepStrictEqual(python.enums, enums) ? [] : [`the enums differ: ${JSON.stringify(python.enums)}`]),
    ...(isDeepStrictEqual(python.timeouts, [4]) ? [] : [`the default of timeout_s is ${python.timeouts.join(", ")}, not 4`]),
  ];
}
