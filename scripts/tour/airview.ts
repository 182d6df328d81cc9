import {
  createAirviewClient,
  createAirviewHandler,
  ExclusionResourceState,
  isConflictError,
  isNotFoundError,
} from "@platform-clients/airview";
import type { ComplianceEventFields } from "@platform-clients/airview";
import type { Fetch } from "@platform-clients/core";

import type { Tour } from "./tour.ts";

const event: ComplianceEventFields = {
  resourceReference: "eu-west-1/payment-receipts",
  application: { name: "Payments API", reference: "123456789012", environment: { name: "Production", abbreviation: "PRD" } },
  technicalControl: {
    name: "Storage is encrypted at rest",
    reference: "storage/encryption-at-rest",
    qualityModel: "SECURITY",
    type: "TASK",
  },
  status: "FLAGGED",
  type: "OBJECT_STORAGE",
  additionalData: "Default encryption is off.",
};

/** What a server without any of the event's things answers with 404. An unknown control is an empty list instead. */
const nothingThere = { "GET /referenced-applications/": 404, "GET /systems/": 404, "GET /application-technical-controls/": 404 };

/**
 * A compliance event from nothing, the same event again, an application, exclusions by state, a not-found and a typed error.
 *
 * @param stage Where the mock is, and how steps are printed.
 */
export async function tour(stage: Tour): Promise<void> {
  let controls = "none";
  const fetch: Fetch = (url, init) => {
    const lookup = init.method === "GET" && url.includes("/technical-controls/?");
    return stage.fetch(
      url,
      lookup ? { ...init, headers: { ...(init.headers as Record<string, string>), prefer: `example=${controls}` } } : init,
    );
  };
  const connection = { baseUrl: stage.baseUrl, token: "Bearer tour", fetch };
  const identity = { systemName: "cloud-posture-monitor", systemStage: "MONITOR", referencingType: "aws_account_id" } as const;
  const airview = createAirviewClient(connection);
  const handler = createAirviewHandler({ ...connection, ...identity });

  stage.answer(nothingThere);
  await stage.step("A compliance event from nothing: application, system, control and link are created", async () => {
    await handler.handleComplianceEvent(event);
    return `${event.resourceReference} is ${event.status}`;
  });

  stage.answer({});
  controls = "encryptionAtRest";
  await stage.step("The same resource again, put right: everything is known, the system's id as well", async () => {
    await handler.handleComplianceEvent({ ...event, status: "FIXED_AUTO" });
    return `${event.resourceReference} is FIXED_AUTO`;
  });

  await stage.step("The application with its environment, brought up to date", async () => {
    const { environment, id, name } = await handler.handleApplication(event.application);
    return `${name} has id ${id} and runs in ${environment?.name}, id ${environment?.id}`;
  });

  await stage.step("Exclusions that wait for approval, each once, and one of them approved", async () => {
    const pending = await handler.getExclusionsByState(ExclusionResourceState.PENDING);
    const first = pending[0];
    if (first !== undefined) await handler.setExclusionResourceState(first.id, ExclusionResourceState.ACTIVE);
    return `${pending.length} pending: ${pending.map(({ reference }) => reference).join(", ")}`;
  });

  stage.answer({ "GET /applications/{applicationId}": 404 });
  await stage.step("An application that does not exist", async () => {
    const error = await airview.getApplication({ applicationId: 404 }).catch((thrown: unknown) => thrown);
    if (!isNotFoundError(error)) throw new Error("A NotFoundError was expected.", { cause: error });
    return `${error.name}, code ${error.code}, after ${error.attempts} attempt`;
  });

  stage.answer({ "PUT /exclusion-resources/{id}/": 409 });
  await stage.step("An exclusion that does not exist: 409 with a bare text, typed by its status", async () => {
    const outcome = await airview.setExclusionResourceState({ id: 999, state: "NONE" }).result();
    if (outcome.ok || !isConflictError(outcome.error)) throw new Error("A ConflictError was expected.");
    return `${outcome.error.name} with body ${JSON.stringify(outcome.error.body)}`;
  });
}
