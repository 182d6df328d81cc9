import {
  createAirviewClient,
  createAirviewHandler,
  ExclusionResourceState,
  isConflictError,
  isNotFoundError,
} from "@platform-clients/airview";
import type { ComplianceEventFields } from "@platform-clients/airview";

import type { Tour } from "./tour.ts";

const event: ComplianceEventFields = {
  resourceReference: "eu-west-1/orders",
  application: { name: "Orders API", reference: "210987654321", environment: { name: "Staging", abbreviation: "STG" } },
  technicalControl: { name: "Backups run daily", reference: "backups/daily", qualityModel: "RELIABILITY", type: "TASK" },
  status: "FLAGGED",
  type: "DATABASE",
  additionalData: "The last backup is three days old.",
};

/**
 * Reports a compliance event, reads the status of the application, reports the resource as fixed, moves the application to another environment,
 * excludes a resource, and shows a 404 and a typed error.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  const connection = { baseUrl: tour.baseUrl, token: "Bearer tour", fetch: tour.fetch };
  const identity = { systemName: "backup-monitor", systemStage: "MONITOR", referencingType: "aws_account_id" } as const;
  const airview = createAirviewClient(connection);
  const handler = createAirviewHandler({ ...connection, ...identity });
  const findApplication = () => airview.getApplicationByReference({ type: "aws_account_id", reference: event.application.reference });

  await tour.step("Report a compliance event: application, system, control and link are created", async () => {
    await handler.handleComplianceEvent(event);
    return `${event.resourceReference} is ${event.status}`;
  });

  await tour.step("Read which controls the application fails", async () => {
    const { id, name } = await findApplication();
    const [failing] = await airview.getApplicationControlStatuses({ applicationId: id });
    return `${name}, id ${id}: "${failing?.name}" fails for ${failing?.resources?.map((resource) => resource.name).join(", ")}`;
  });

  await tour.step("Report the same resource as fixed: everything exists already, and nothing fails any more", async () => {
    await handler.handleComplianceEvent({ ...event, status: "FIXED_AUTO" });
    const { id } = await findApplication();
    return `${(await airview.getApplicationControlStatuses({ applicationId: id })).length} controls fail`;
  });

  await tour.step("Set the environment of the application, which is created", async () => {
    const { environment, id, name } = await handler.handleApplication(event.application);
    const { environmentId } = await airview.getApplication({ applicationId: id });
    return `${name}, id ${id}, runs in ${environment?.name}, id ${environmentId}`;
  });

  await tour.step("Ask for an exclusion of two resources, one of them unknown so far", async () => {
    const { id } = await findApplication();
    const control = await handler.backend.getTechnicalControl(event.technicalControl.reference);
    const link = await airview.getApplicationControlLink({ applicationId: id, technicalControlId: control?.id ?? 0 });
    await airview.createExclusion({
      applicationTechnicalControlId: link.id,
      summary: "Both databases move to the new account in June.",
      mitigation: "They are copied by hand until then.",
      probability: 1,
      impact: 3,
      resources: [event.resourceReference, "eu-west-1/returns"],
      isLimitedExclusion: true,
      endDate: "2026-06-30T22:00:00Z",
    });
    const pending = await handler.getExclusionsByState(ExclusionResourceState.PENDING);
    return `${pending.length} pending: ${pending.map(({ reference }) => reference).join(", ")}`;
  });

  await tour.step("Approve one of them", async () => {
    const [first] = await handler.getExclusionsByState(ExclusionResourceState.PENDING);
    if (first !== undefined) await handler.setExclusionResourceState(first.id, ExclusionResourceState.ACTIVE);
    const active = await handler.getExclusionsByState(ExclusionResourceState.ACTIVE);
    return `active: ${active.map(({ reference }) => reference).join(", ")}`;
  });

  await tour.step("Read an application that does not exist", async () => {
    const error = await airview.getApplication({ applicationId: 404 }).catch((thrown: unknown) => thrown);
    if (!isNotFoundError(error)) throw new Error("A NotFoundError was expected.", { cause: error });
    return `${error.name}, code ${error.code}, after ${error.attempts} attempt`;
  });

  await tour.step("Change an exclusion that does not exist: 409 with a string as body, typed by its status", async () => {
    const outcome = await airview.setExclusionResourceState({ id: 999, state: "NONE" }).result();
    if (outcome.ok || !isConflictError(outcome.error)) throw new Error("A ConflictError was expected.");
    return `${outcome.error.name} with body ${JSON.stringify(outcome.error.body)}`;
  });
}
