import { MonitoredResourceState, MonitoredResourceType } from "../generated/enums.ts";
import { checkInteger, checkReference, memberOf, optional, textUpTo } from "./checks.ts";
import type { Check, Checks } from "./checks.ts";

/** The result of a check of a resource: the argument of `Backend.saveMonitoredResource`. */
export interface MonitoredResourceFields {
  /** ID of the link between application and control. */
  readonly appTechControlId: number;
  /** Reference of the resource. */
  readonly reference: string;
  /** The result of the check: `FLAGGED` if it failed, `FIXED_AUTO` or `FIXED_OTHER` if it passed. */
  readonly state: MonitoredResourceState;
  /** Kind of the resource. */
  readonly type: MonitoredResourceType;
  /** String to store with the resource, at most 8000 characters. Default `""`, which deletes the stored string. */
  readonly additionalData?: string | undefined;
}

/** Checks the string that is stored with a resource. */
export const checkAdditionalData: Check = textUpTo(8000);

/** Checks the result of a check. */
export const checkState: Check = memberOf(MonitoredResourceState, "A resource that passes is FIXED_AUTO or FIXED_OTHER.");

/** What AirView accepts. */
export const monitoredResourceChecks: Checks<MonitoredResourceFields> = {
  appTechControlId: checkInteger,
  reference: checkReference,
  state: checkState,
  type: memberOf(MonitoredResourceType),
  additionalData: optional(checkAdditionalData),
};
