import { configurationError, Deadline } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

import { MonitoredResourceState, MonitoredResourceType, QualityModel } from "../generated/enums.ts";
import { ComplianceEvent } from "../models/compliance-event.ts";
import type { ComplianceEventFields } from "../models/compliance-event.ts";
import { TechnicalControlType } from "../models/enums.ts";
import type { Backend } from "./backend.ts";
import { checkMember, checkObject, checkReference, checkString } from "./checks.ts";
import { ensure } from "./ensure.ts";
import { readApplication } from "./handle-application.ts";

const operation = "airview.handleComplianceEvent";

/**
 * Records the result of a check of a resource, and creates what does not exist yet: see `Handler.handleComplianceEvent`.
 *
 * @param backend Sends the requests.
 * @param given The event.
 * @param options Options of the whole flow.
 */
export async function handleComplianceEvent(backend: Backend, given: ComplianceEventFields, options?: CallOptions): Promise<void> {
  const deadline = new Deadline(operation, options, backend.defaults);
  const event = readEvent(given);
  const { application, technicalControl } = event;
  const call = (): CallOptions => deadline.callOptions(options);
  const { value: owner } = await ensure(
    () => backend.getApplicationByReference(application.reference, call()),
    () => backend.createApplication(application, null, call()),
  );
  const { value: control } = await ensure(
    () => backend.getTechnicalControl(technicalControl.reference, call()),
    () => backend.createTechnicalControl(technicalControl, call()),
  );
  const { value: appTechControlId } = await ensure(
    () => backend.getApplicationControlLink(owner.id, control.id, call()),
    () => backend.linkApplicationToControl(owner.id, control.id, call()),
  );
  const { additionalData, resourceReference: reference, status: state, type } = event;
  await backend.saveMonitoredResource({ appTechControlId, reference, state, type, additionalData }, call());
}

// The requests of an event are not a transaction, so what the server would reject at the end is rejected before the first request.
function readEvent(given: ComplianceEventFields): ComplianceEvent {
  checkObject(operation, "event", given);
  checkObject(operation, "event.technicalControl", given.technicalControl);
  readApplication(operation, "event.application", given.application);
  const event = new ComplianceEvent(given);
  const { name, qualityModel, reference, type } = event.technicalControl;
  checkReference(operation, "event.resourceReference", event.resourceReference);
  checkMember(operation, "event.status", event.status, MonitoredResourceState);
  checkMember(operation, "event.type", event.type, MonitoredResourceType);
  checkString(operation, "event.technicalControl.name", name);
  checkReference(operation, "event.technicalControl.reference", reference);
  checkMember(operation, "event.technicalControl.qualityModel", qualityModel, QualityModel);
  if (type === "SECURITY") {
    const members = Object.keys(TechnicalControlType).join(", ");
    const text = `\`event.technicalControl.type\` is "SECURITY", which the Python client has but no server accepts: use one of ${members}.`;
    throw configurationError(operation, text);
  }
  checkMember(operation, "event.technicalControl.type", type, TechnicalControlType);
  return event;
}
