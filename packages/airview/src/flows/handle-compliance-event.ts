import type { CallOptions } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";

import { checkFields } from "../models/checks.ts";
import { ComplianceEvent, complianceEventChecks } from "../models/compliance-event.ts";
import type { ComplianceEventFields } from "../models/compliance-event.ts";
import type { Backend } from "./backend.ts";
import { ensure } from "./ensure.ts";

/**
 * Records the result of a check of a resource, and creates what does not exist yet: see `Handler.handleComplianceEvent`.
 *
 * @param backend Sends the requests.
 * @param given The event.
 * @param options Options of the whole flow.
 */
export async function handleComplianceEvent(backend: Backend, given: ComplianceEventFields, options?: CallOptions): Promise<void> {
  const deadline = new Deadline("airview.handleComplianceEvent", options, backend.defaults);
  // The requests of an event are not a transaction, so what the server would reject at the end is rejected before the first request.
  checkFields(deadline.operation, "event", given, complianceEventChecks);
  const { additionalData, application, resourceReference: reference, status: state, technicalControl, type } = new ComplianceEvent(given);
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
  await backend.saveMonitoredResource({ appTechControlId, reference, state, type, additionalData }, call());
}
