import { Refusal } from "./replies.ts";

/** The client types whose tokens an operation accepts, if it is not `api` alone. */
const groups: readonly (readonly [types: readonly string[], operations: readonly string[]])[] = [
  [
    ["api", "agent", "compiler"],
    [
      "listSettings",
      "setSetting",
      "environmentSettingsList",
      "environmentSettingsSet",
      "uploadFile",
      "statFile",
      "getFile",
      "statFiles",
      "getParam",
      "setParam",
      "deleteParam",
      "setParameters",
      "setParameter",
      "setFact",
    ],
  ],
  [
    ["api", "agent"],
    ["getSetting", "deleteSetting", "environmentSettingGet", "environmentSettingDelete", "getResource", "getPipConfig"],
  ],
  [
    ["api", "compiler"],
    ["createToken", "environmentCreateToken", "releaseVersion", "listParams"],
  ],
  [
    ["agent"],
    [
      "heartbeat",
      "heartbeatReply",
      "getState",
      "dryrunUpdate",
      "getResourceEvents",
      "resourceDidDependencyChange",
      "discoveredResourceCreate",
      "discoveredResourceCreateBatch",
    ],
  ],
  [["compiler"], ["putVersion", "putPartial", "reserveVersion", "protectedEnvironmentSettingsSetBatch"]],
];

/**
 * Checks that an operation accepts tokens of a client type.
 *
 * @param operation The operation.
 * @param claim The client types of the token, separated by commas.
 * @throws {Refusal} 403 when it does not.
 */
export function checkClientType(operation: string, claim: string): void {
  const [accepted] = groups.find(([, operations]) => operations.includes(operation)) ?? [["api"]];
  const given = claim.split(",");
  if (given.some((type) => accepted.includes(type))) return;
  const list = (types: readonly string[]): string => `[${types.map((type) => `'${type}'`).join(", ")}]`;
  throw Refusal.forbidden(
    `The authorization token does not have a valid client type for this call. (${list(given)} provided, ${list(accepted)} expected)`,
  );
}
