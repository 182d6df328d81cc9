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

import { check, mustFail } from "../story.ts";
import type { Story } from "../story.ts";
import { freePort } from "../waiting.ts";
import type { Id, World } from "./projects.ts";

const nowhere = "00000000-0000-4000-8000-000000000000";

/**
 * Provokes the errors that a server without authentication can give, and those that no server gives. 401, 403 and 409 come elsewhere in the story.
 *
 * @param story The story.
 * @param world Where it plays.
 */
export async function tellErrors(story: Story, { client, project }: World): Promise<void> {
  await story.step("400: an argument of the wrong type", async () => {
    const outcome = await client.projectGet({ id: "shop" as Id }).result();
    check(!outcome.ok && isBadRequestError(outcome.error), "it is a BadRequestError");
    const { error_details: details } = outcome.error.body as { error_details?: { validation_errors?: { loc: unknown[]; type: string }[] } };
    return `${outcome.error.name}: ${JSON.stringify(details?.validation_errors?.map(({ loc, type }) => [loc, type]))}`;
  });
  await story.step("404: an environment that does not exist", () =>
    mustFail(client.withEnvironment(nowhere).resourceList(), isNotFoundError, "NotFoundError"),
  );
  await story.step("500: a project name that is taken (v1)", () =>
    mustFail(client.createProject({ name: "web shop" }), isServerError, "ServerError"),
  );
  await story.step("no reply: nobody listens", async () => {
    const baseUrl = `http://127.0.0.1:${await freePort()}`;
    return mustFail(createInmantaClient({ baseUrl, retry: false }).health(), isConnectionError, "ConnectionError");
  });
  await story.step("no reply in time", () =>
    mustFail(client.projectList({}, { timeout: 0, retry: false }), isTimeoutError, "TimeoutError"),
  );
  await story.step("aborted by the caller", async () => {
    const controller = new AbortController();
    const call = client.projectGet({ id: project }, { signal: controller.signal });
    controller.abort();
    return mustFail(call, isAbortedError, "AbortedError");
  });
  await story.step("no environment anywhere", () => mustFail(story.connect().resourceList(), isConfigurationError, "ConfigurationError"));
}
