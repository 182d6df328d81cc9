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

/** What a new server returns 404 for. For an unknown control it returns an empty list. */
const emptyServer = { "GET /referenced-applications/": 404, "GET /systems/": 404, "GET /application-technical-controls/": 404 };

/**
 * Reports a compliance event twice, updates an application, reads exclusions by state, and shows a 404 and a typed error.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  let controls = "none";
  const fetch: Fetch = (url, init) => {
    const lookup = init.method === "GET" && url.includes("/technical-controls/?");
    return tour.fetch(
      url,
      lookup ? { ...init, headers: { ...(init.headers as Record<string, string>), prefer: `example=${controls}` } } : init,
    );
  };
  const connection = { baseUrl: tour.baseUrl, token: "Bearer tour", fetch };
  const identity = { systemName: "cloud-posture-monitor", systemStage: "MONITOR", referencingType: "aws_account_id" } as const;
  const airview = createAirviewClient(connection);
  const handler = createAirviewHandler({ ...connection, ...identity });

  tour.respondWith(emptyServer);
  await tour.step("Report a compliance event: application, system, control and link are created", async () => {
    await handler.handleComplianceEvent(event);
    return `${event.resourceReference} is ${event.status}`;
  });

  tour.respondWith({});
  controls = "encryptionAtRest";
  await tour.step("Report the same resource as fixed: everything exists already", async () => {
    await handler.handleComplianceEvent({ ...event, status: "FIXED_AUTO" });
    return `${event.resourceReference} is FIXED_AUTO`;
  });

  await tour.step("Update the application and its environment", async () => {
    const { environment, id, name } = await handler.handleApplication(event.application);
    return `${name} has id ${id} and runs in ${environment?.name}, id ${environment?.id}`;
  });

  await tour.step("List exclusions that wait for approval, and approve one", async () => {
    const pending = await handler.getExclusionsByState(ExclusionResourceState.PENDING);
    const first = pending[0];
    if (first !== undefined) await handler.setExclusionResourceState(first.id, ExclusionResourceState.ACTIVE);
    return `${pending.length} pending: ${pending.map(({ reference }) => reference).join(", ")}`;
  });

  tour.respondWith({ "GET /applications/{applicationId}": 404 });
  await tour.step("Read an application that does not exist", async () => {
    const error = await airview.getApplication({ applicationId: 404 }).catch((thrown: unknown) => thrown);
    if (!isNotFoundError(error)) throw new Error("A NotFoundError was expected.", { cause: error });
    return `${error.name}, code ${error.code}, after ${error.attempts} attempt`;
  });

  tour.respondWith({ "PUT /exclusion-resources/{id}/": 409 });
  await tour.step("Change an exclusion that does not exist: 409 with a string as body, typed by its status", async () => {
    const outcome = await airview.setExclusionResourceState({ id: 999, state: "NONE" }).result();
    if (outcome.ok || !isConflictError(outcome.error)) throw new Error("A ConflictError was expected.");
    return `${outcome.error.name} with body ${JSON.stringify(outcome.error.body)}`;
  });
}
