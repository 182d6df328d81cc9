import { setTimeout as sleep } from "node:timers/promises";

import {
  isAbortedError,
  isBadRequestError,
  isConfigurationError,
  isConnectionError,
  isNotFoundError,
  isServerError,
  isTimeoutError,
} from "@platform-clients/core";
import { createInmantaClient } from "@platform-clients/inmanta";
import type { Fetch } from "@platform-clients/inmanta";

import { check, mustFail } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import { freePort } from "../waiting.ts";
import type { Id, TestContext } from "./projects.ts";

const nowhere = "00000000-0000-4000-8000-000000000000";

/**
 * Tests the errors that a server without authentication returns, and those of the client. Other steps test 401, 403 and 409.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runErrors(scenario: Scenario, { client, project }: TestContext): Promise<void> {
  await scenario.step("400: an argument of the wrong type", async () => {
    const outcome = await client.projectGet({ id: "shop" as Id }).result();
    check(!outcome.ok && isBadRequestError(outcome.error), "it is a BadRequestError");
    const { error_details: details } = outcome.error.body as { error_details?: { validation_errors?: { loc: unknown[]; type: string }[] } };
    return `${outcome.error.name}: ${JSON.stringify(details?.validation_errors?.map(({ loc, type }) => [loc, type]))}`;
  });
  await scenario.step("404: an environment that does not exist", () =>
    mustFail(client.withEnvironment(nowhere).resourceList(), isNotFoundError, "NotFoundError"),
  );
  await scenario.step("500: a project name that is taken (v1)", () =>
    mustFail(client.createProject({ name: "web shop" }), isServerError, "ServerError"),
  );
  await scenario.step("no response: no server on the port", async () => {
    const baseUrl = `http://127.0.0.1:${await freePort()}`;
    return mustFail(createInmantaClient({ baseUrl, retry: false }).health(), isConnectionError, "ConnectionError");
  });
  await scenario.step("no response in time", () => {
    const fetch: Fetch = async (url, init) => {
      await sleep(100);
      return globalThis.fetch(url, init);
    };
    return mustFail(client.projectList({}, { timeout: 1, retry: false, fetch }), isTimeoutError, "TimeoutError");
  });
  await scenario.step("aborted by the caller", async () => {
    const controller = new AbortController();
    const call = client.projectGet({ id: project }, { signal: controller.signal });
    controller.abort();
    return mustFail(call, isAbortedError, "AbortedError");
  });
  await scenario.step("no environment anywhere", () =>
    mustFail(scenario.connect().resourceList(), isConfigurationError, "ConfigurationError"),
  );
}
