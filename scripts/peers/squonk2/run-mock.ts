import { isDeepStrictEqual } from "node:util";

import { startMock } from "@platform-clients/mocks";
import type { Mock } from "@platform-clients/mocks";

import type { Finding } from "./compare.ts";
import { listFlow } from "./flow.ts";
import { runWithOurs, runWithPython } from "./run-steps.ts";
import type { Outcome, Step } from "./step.ts";

const basePath = "/account-server-api";

/** The steps that the mock server refuses because of its example data. */
const refusedByData: Readonly<Record<string, number>> = {
  // There is no stream yet.
  get_event_stream: 404,
  delete_event_stream: 404,
  // There is no such unit.
  "get_units (by name)": 404,
  // The asset is attached, and there is one with this name.
  delete_asset: 400,
  "create_asset (string)": 400,
  // The personal unit exists.
  create_personal_unit: 400,
  // The organisation has units, the unit has products, the product is claimed.
  delete_organisation: 400,
  delete_unit: 403,
  delete_product: 403,
  // The new allowance is lower.
  alter_product: 403,
};

/** The step whose outcomes differ because the requests do. */
const emptyName = "get_units (empty name)";

/**
 * Makes each call with both clients, each time with the example data of the mock server.
 *
 * @param python The path of a Python that has the client.
 * @param all The steps. Those that are not valid requests, or need another server, are left out.
 * @returns What came out.
 */
export async function compareOutcomes(python: string, all: readonly Step[]): Promise<Finding[]> {
  const steps = all.filter(({ invalid, status, suffix }) => invalid === undefined && status === undefined && suffix === undefined);
  const violations: string[] = [];
  const mock: Mock = await startMock("squonk2", {
    basePath,
    onExchange(exchange) {
      violations.push(...exchange.violations.map(({ message }) => `${exchange.method} ${exchange.path}: ${message}`));
      mock.reset();
    },
  });
  try {
    const { outcomes } = await runWithPython(python, steps, () => mock.url);
    const ours = await runWithOurs(steps, () => mock.url);
    const findings = steps.map(({ difference, name }, index): Finding => {
      if (name === emptyName) return { difference: { name, why: difference?.why ?? "" } };
      return compare(name, ours[index], outcomes[index], refusedByData[name]);
    });
    return [...findings, ...violations.map((fault) => ({ fault }))];
  } finally {
    await mock.close();
  }
}

/**
 * Makes the calls of the flow with both clients, each with a mock server of its own, which have the same seed.
 *
 * @param python The path of a Python that has the client.
 * @param scopes The name of the enum of scopes in Python.
 * @param file The path of a file named `docking.yaml`.
 * @returns What came out.
 */
export async function compareFlow(python: string, scopes: string, file: string): Promise<Finding[]> {
  const flow = listFlow(scopes, file);
  await using forUs = await startMock("squonk2", { basePath });
  await using forPython = await startMock("squonk2", { basePath });
  const ids: Record<string, string> = {};
  const steps: Step[] = [];
  const ours: Outcome[] = [];
  for (const { gives, of } of flow) {
    const step = of({ ...ids });
    const [outcome] = await runWithOurs([step], () => forUs.url);
    if (outcome === undefined) throw new Error(`${step.name} has no outcome`);
    if (gives !== undefined) ids[gives] = String((outcome.data as { id?: unknown }).id);
    steps.push(step);
    ours.push(withoutUrl(outcome));
  }
  const { outcomes } = await runWithPython(python, steps, () => forPython.url);
  const violations = [forUs, forPython].flatMap(({ requests }) => requests.flatMap((request) => request.violations));
  return [
    ...flow.map(({ refused }, index) => {
      const theirs = outcomes[index];
      return compare(`${index + 1}. ${steps[index]?.name} of the flow`, ours[index], theirs && withoutUrl(theirs), refused);
    }),
    ...violations.map(({ message }) => ({ fault: `the flow: ${message}` })),
  ];
}

function withoutUrl({ data, ok, status }: Outcome): Outcome {
  return { ok, status, data };
}

function compare(name: string, ours: Outcome | undefined, python: Outcome | undefined, refused: number | undefined): Finding {
  if (!isDeepStrictEqual(ours, python)) return { fault: `${name}: ours ${JSON.stringify(ours)}, Python ${JSON.stringify(python)}` };
  if (refused === undefined ? ours?.ok === true : ours?.status === refused) return {};
  return { fault: `${name}: status ${ours?.status}${refused === undefined ? "" : ` instead of ${refused}`}` };
}
