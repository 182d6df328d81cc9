import type { Platform } from "@platform-clients/mocks";

import { judge, runWithMock } from "../mock.ts";
import type { PeerResult } from "../peer.ts";
import type { Done, Step } from "./compare.ts";

/** Why a step has other results with the mock server: its problems and the reason. */
type Deviations = Readonly<Record<string, readonly [problems: string, why: string]>>;

const stateless = "the mock server keeps no state: Python does not find the role when it reads the list again";
const absent = "the examples of the mock server have no such role";

/** What differs with each of the two clients. */
const everywhere: Deviations = {
  "get_by_name: not ASCII": ["NotFoundError", absent],
  get_by_uuid: ["NotFoundError", absent],
  "add: nothing": ["NotFoundError", stateless],
  "add: strings": ["NotFoundError", stateless],
  "add: list": ["NotFoundError", stateless],
  "add: all": ["NotFoundError", stateless],
  "add: all of a category without actions": ["ApiError", "the examples of the mock server have no such category"],
  "add: name that is not ASCII": ["NotFoundError", stateless],
  "add: copy of a role": ["NotFoundError", stateless],
  set_name: ["NotFoundError", stateless],
  "set_perms: role without some actions": ["NotFoundError", absent],
  "set_perms: only fills gaps": ["NotFoundError", absent],
};

const anyId = "the mock server knows every identifier";
const otherAction = "the examples of the mock server call the action connections.put";

/** What differs with the first generation. */
export const v4Deviations: Deviations = { ...everywhere, "_delete: unknown": ["no JsonError", anyId] };

/** What differs with the JSON:API generation. */
export const jsonApiDeviations: Deviations = {
  ...everywhere,
  "add: list": ["ApiError", otherAction],
  set_perms: ["ApiError", otherAction],
  "add: capitals and white space": ["NotFoundError", stateless],
  "add: none": ["NotFoundError", stateless],
  "_delete: unknown": ["no ResponseNotOk", anyId],
  "users: _get": [
    "ResponseNotOk; Request query parameter get_metadata must be boolean",
    "Python writes booleans as True and False, which the mock server does not take for booleans",
  ],
  login: [
    ["/api/settings/meta/about", "/api/settings/metadata", "/", "/api/login"].map((path) => `GET ${path} is refused with 404`).join("; "),
    "Python also asks for what our client does not use, and goes on without it",
  ],
};

/**
 * Runs steps with the Python client against a mock server.
 *
 * @param platform The mock.
 * @param steps The steps.
 * @param deviations What differs on purpose.
 * @param run Runs the Python client with the URL of the mock.
 * @returns The result: a step is the same if it ends as with a real server, and the mock server finds no fault in its requests.
 */
export async function compareWithMock<Client>(
  platform: Platform,
  steps: readonly Step<Client>[],
  deviations: Deviations,
  run: (url: string) => Promise<Done[]>,
): Promise<PeerResult> {
  const { parts, result } = await runWithMock(platform, /^\/(begin|requests)$/, run);
  // A step logs in between its first two marks, and makes its call between the last two.
  const partOf = (index: number, part: 1 | 3) => parts[4 * index + part] ?? [];
  const logins = steps.flatMap((_, index) => partOf(index, 1));
  const distinct = new Map(logins.map((exchange) => [`${exchange.method} ${exchange.path}`, exchange]));
  const calls = steps.map(({ fails, name }, index) => {
    const error = errorOf(result[index]?.outcome);
    const problem = error === undefined ? `no ${fails?.[0]}` : error;
    return { name, problems: error === fails?.[0] ? [] : [problem], exchanges: partOf(index, 3) };
  });
  return judge([{ name: "login", problems: [], exchanges: [...distinct.values()] }, ...calls], (name, problems) => {
    const [expected, why] = deviations[name] ?? [];
    return problems === expected ? why : undefined;
  });
}

function errorOf(outcome: unknown): string | undefined {
  return (outcome as { error?: string } | null | undefined)?.error;
}
