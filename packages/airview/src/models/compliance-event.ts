import type { MonitoredResourceState, MonitoredResourceType } from "../generated/enums.ts";
import { Application } from "./application.ts";
import type { ApplicationFields } from "./application.ts";
import { TechnicalControl } from "./technical-control.ts";
import type { TechnicalControlFields } from "./technical-control.ts";

/** The fields of a {@link ComplianceEvent}. */
export interface ComplianceEventFields {
  /** The reporting system's own name for the resource. Only letters, digits and `_ . ~ / -`, so an AWS ARN must be rewritten. */
  readonly resourceReference: string;
  /** The application that the resource belongs to. */
  readonly application: ApplicationFields;
  /** The control that was checked. */
  readonly technicalControl: TechnicalControlFields;
  /** The result of the check; `monitoringState` on the wire. */
  readonly status: MonitoredResourceState;
  /** Kind of the resource. The server keeps the kind of the first event. */
  readonly type: MonitoredResourceType;
  /** Any string to store with the resource, at most 8000 characters. It replaces the stored string. Default `""`. */
  readonly additionalData?: string | undefined;
}

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

  /** @param fields Resource, application, control and result. */
  constructor(fields: ComplianceEventFields) {
    this.resourceReference = fields.resourceReference;
    this.application = new Application(fields.application);
    this.technicalControl = new TechnicalControl(fields.technicalControl);
    this.status = fields.status;
    this.type = fields.type;
    this.additionalData = fields.additionalData ?? "";
  }
}
