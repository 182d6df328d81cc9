import type { MonitoredResourceState, MonitoredResourceType } from "../generated/enums.ts";

/** The result of a check of a resource: the argument of `Backend.saveMonitoredResource`. */
export interface MonitoredResourceFields {
  /** ID of the link between application and control. */
  readonly appTechControlId: number;
  /** Reference of the resource. */
  readonly reference: string;
  /** The result of the check. */
  readonly state: MonitoredResourceState;
  /** Kind of the resource. */
  readonly type: MonitoredResourceType;
  /** String to store with the resource. Default `""`, which deletes the stored string. */
  readonly additionalData?: string | undefined;
}
