import { MonitoredResourceType } from "../generated/enums.ts";
import type { MonitoredResourceState } from "../generated/enums.ts";
import { Application, applicationChecks } from "./application.ts";
import type { ApplicationFields } from "./application.ts";
import { checkNames, checkReference, memberOf, modelOf, optional } from "./checks.ts";
import type { Checks } from "./checks.ts";
import { checkAdditionalData, checkState } from "./monitored-resource.ts";
import { TechnicalControl, technicalControlChecks } from "./technical-control.ts";
import type { TechnicalControlFields } from "./technical-control.ts";

/** The fields of a {@link ComplianceEvent}. */
export interface ComplianceEventFields {
  /** The reporting system's own name for the resource. Only letters, digits and `_ . ~ / -`, so an AWS ARN must be rewritten. */
  readonly resourceReference: string;
  /** The application that the resource belongs to. */
  readonly application: ApplicationFields;
  /** The control that was checked. */
  readonly technicalControl: TechnicalControlFields;
  /** The result of the check: `FLAGGED` if it failed, `FIXED_AUTO` or `FIXED_OTHER` if it passed; `monitoringState` on the wire. */
  readonly status: MonitoredResourceState;
  /** Kind of the resource. The server keeps the kind of the first event. */
  readonly type: MonitoredResourceType;
  /** Any string to store with the resource, at most 8000 characters. It replaces the stored string. Default `""`. */
  readonly additionalData?: string | undefined;
}

/** What AirView accepts. */
export const complianceEventChecks: Checks<ComplianceEventFields> = {
  application: modelOf(applicationChecks),
  technicalControl: modelOf(technicalControlChecks),
  resourceReference: checkReference,
  status: checkState,
  type: memberOf(MonitoredResourceType),
  additionalData: optional(checkAdditionalData),
};

/** The result of a check of a resource. */
export class ComplianceEvent {
  /** The reporting system's own name for the resource. */
  readonly resourceReference: string;
  /** The application that the resource belongs to. */
  readonly application: Application;
  /** The control that was checked. */
  readonly technicalControl: TechnicalControl;
  /** The result of the check. */
  readonly status: MonitoredResourceState;
  /** Kind of the resource. */
  readonly type: MonitoredResourceType;
  /** String to store with the resource. */
  readonly additionalData: string;

  /**
   * @param fields Resource, application, control and result.
   * @throws {ConfigurationError} When there is another field.
   */
  constructor(fields: ComplianceEventFields) {
    checkNames("airview.ComplianceEvent", "", fields, complianceEventChecks);
    this.resourceReference = fields.resourceReference;
    this.application = new Application(fields.application);
    this.technicalControl = new TechnicalControl(fields.technicalControl);
    this.status = fields.status;
    this.type = fields.type;
    this.additionalData = fields.additionalData ?? "";
  }
}
