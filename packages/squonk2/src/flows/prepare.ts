import { checkExclusive, checkWhole } from "../checks.ts";
import { changedAsset, newAsset } from "./asset-form.ts";
import type { OpenFile } from "./asset-form.ts";
import { selectScope } from "./asset-scope.ts";
import { checkPeriod, toDay } from "./days.ts";

type Arguments = Readonly<Record<string, unknown>>;
type Rule = (operation: string, name: string, value: unknown) => unknown;

const whole =
  (least: number, most?: number): Rule =>
  (operation, name, value) =>
    checkWhole(operation, name, value, least, most);

/** What holds for an argument in every operation that has it. */
const rules: Readonly<Record<string, Rule>> = {
  allowance: whole(1),
  billing_day: whole(1, 28),
  event_stream_id: whole(1),
  from: toDay,
  limit: whole(1),
  m_id: whole(1),
  pbp: whole(-23, 0),
  until: toDay,
};

/** What holds for the arguments of one operation together. */
const steps: Readonly<Record<string, (args: Arguments, open: OpenFile) => Arguments | Promise<Arguments>>> = {
  alterAsset: changedAsset,
  createAsset: newAsset,
  getActions: (args) => oneOf("getActions", args, [["m_id"], ["org_id"], ["unit_id"], ["product_id"]]),
  getAvailableAssets: (args) => selectScope("getAvailableAssets", args),
  getCharges: (args) => oneOf("getCharges", args, [["pbp"], ["from", "until"]]),
  getOrganisationCharges: (args) => oneOf("getOrganisationCharges", args, [["pbp"], ["from", "until"]]),
  getProductCharges: (args) => oneOf("getProductCharges", args, [["pbp"], ["from", "until"]]),
  getUnitCharges: (args) => oneOf("getUnitCharges", args, [["pbp"], ["from", "until"]]),
};

function oneOf(operation: string, args: Arguments, groups: readonly (readonly string[])[]): Arguments {
  checkExclusive(operation, args, groups);
  checkPeriod(operation, args);
  return args;
}

/**
 * Checks the arguments of a call and brings them into the form that the server reads.
 *
 * @param operation The method that was called.
 * @param given What the caller gave.
 * @param open Opens the file of an asset.
 * @returns The arguments to send.
 * @throws {ConfigurationError} For what the server cannot take.
 */
export function prepare(operation: string, given: Arguments | undefined, open: OpenFile): Arguments | undefined | Promise<Arguments> {
  if (given !== undefined && (typeof given !== "object" || given === null)) return given;
  const args: Record<string, unknown> = { ...given };
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined && Object.hasOwn(rules, name)) args[name] = rules[name]?.(operation, name, value);
  }
  return steps[operation]?.(args, open) ?? (given && args);
}
