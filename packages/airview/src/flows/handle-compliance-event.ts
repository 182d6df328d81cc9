import type { CallOptions } from "@platform-clients/core";

import { checkMember, checkObject, checkReference, checkText, fault } from "../checks.ts";
import { TechnicalControlType } from "../enums.ts";
import { MonitoredResourceState, MonitoredResourceType, QualityModel } from "../generated/enums.ts";
import { ComplianceEvent } from "../models/compliance-event.ts";
import type { ComplianceEventFields } from "../models/compliance-event.ts";
import type { Backend } from "./backend.ts";
import { ensure } from "./ensure.ts";
import { readApplication } from "./handle-application.ts";

const operation = "handleComplianceEvent";

/**
 * Records what a control found out about a resource, and creates what is missing for it: see `Handler.handleComplianceEvent`.
 *
 * @param backend Makes the requests.
 * @param given The event.
 * @param options Limits of each request.
 */
export async function handleComplianceEvent(backend: Backend, given: ComplianceEventFields, options?: CallOptions): Promise<void> {
  const event = readEvent(given);
  const { application, technicalControl } = event;
  const { value: owner } = await ensure(
    () => backend.getApplicationByReference(application.reference, options),
    () => backend.createApplication(application, null, options),
  );
  const { value: control } = await ensure(
    () => backend.getTechnicalControl(technicalControl.reference, options),
    () => backend.createTechnicalControl(technicalControl, options),
  );
  const { value: appTechControlId } = await ensure(
    () => backend.getApplicationControlLink(owner.id, control.id, options),
    () => backend.linkApplicationToControl(owner.id, control.id, options),
  );
  const { additionalData, resourceReference: reference, status: state, type } = event;
  await backend.saveMonitoredResource({ appTechControlId, reference, state, type, additionalData }, options);
}

// The requests of an event are no transaction: what the server would refuse at the end is refused before the first of them.
function readEvent(given: ComplianceEventFields): ComplianceEvent {
  checkObject(operation, "event", given);
  checkObject(operation, "event.technicalControl", given.technicalControl);
  readApplication(operation, "event.application", given.application);
  const event = new ComplianceEvent(given);
  const { name, qualityModel, reference, type } = event.technicalControl;
  checkReference(operation, "event.resourceReference", event.resourceReference);
  checkMember(operation, "event.status", event.status, MonitoredResourceState);
  checkMember(operation, "event.type", event.type, MonitoredResourceType);
  checkText(operation, "event.technicalControl.name", name);
  checkReference(operation, "event.technicalControl.reference", reference);
  checkMember(operation, "event.technicalControl.qualityModel", qualityModel, QualityModel);
  if (type === "SECURITY") {
    const members = Object.keys(TechnicalControlType).join(", ");
    throw fault(
      operation,
      `\`event.technicalControl.type\` is "SECURITY", which the Python client offers and no server accepts: use one of ${members}.`,
    );
  }
  checkMember(operation, "event.technicalControl.type", type, TechnicalControlType);
  return event;
}
