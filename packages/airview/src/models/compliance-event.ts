import type { MonitoredResourceState, MonitoredResourceType } from "../generated/enums.ts";
import { Application } from "./application.ts";
import type { ApplicationFields } from "./application.ts";
import { TechnicalControl } from "./technical-control.ts";
import type { TechnicalControlFields } from "./technical-control.ts";

/** What a {@link ComplianceEvent} is made of. */
export interface ComplianceEventFields {
  /** The reporting system's own name for the resource. Letters, digits and `_ . ~ / -` only, so an AWS ARN must be rewritten. */
  readonly resourceReference: string;
  /** The application that the resource belongs to. */
  readonly application: ApplicationFields;
  /** The control that was checked. */
  readonly technicalControl: TechnicalControlFields;
  /** What the check found; `monitoringState` on the wire. */
  readonly status: MonitoredResourceState;
  /** Kind of the resource. The server keeps the one of the first event. */
  readonly type: MonitoredResourceType;
  /** Any text to keep with the resource, at most 8000 characters. It replaces what was kept before. Default `""`. */
  readonly additionalData?: string | undefined;
}

/** What a control found out about a resource. */
export class ComplianceEvent {
  /** The reporting system's own name for the resource. */
  readonly resourceReference: string;
  /** The application that the resource belongs to. */
  readonly application: Application;
  /** The control that was checked. */
  readonly technicalControl: TechnicalControl;
  /** What the check found. */
  readonly status: MonitoredResourceState;
  /** Kind of the resource. */
  readonly type: MonitoredResourceType;
  /** Text to keep with the resource. */
  readonly additionalData: string;

  /** @param fields Resource, application, control and what was found. */
  constructor(fields: ComplianceEventFields) {
    this.resourceReference = fields.resourceReference;
    this.application = new Application(fields.application);
    this.technicalControl = new TechnicalControl(fields.technicalControl);
    this.status = fields.status;
    this.type = fields.type;
    this.additionalData = fields.additionalData ?? "";
  }
}
