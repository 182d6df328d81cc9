import { configurationError } from "@platform-clients/core";

import { QualityModel } from "../generated/enums.ts";
import { checkBoolean, checkInteger, checkMember, checkNames, checkReference, memberOf, nameUpTo, optional } from "./checks.ts";
import type { Checks } from "./checks.ts";
import { TechnicalControlType } from "./enums.ts";

/** The fields of a {@link TechnicalControl}. */
export interface TechnicalControlFields {
  /** Name, at most 500 characters. */
  readonly name: string;
  /** The reporting system's own name for the control. Only letters, digits and `_ . ~ / -`. */
  readonly reference: string;
  /** The quality aspect that the control covers. */
  readonly qualityModel: QualityModel;
  /** The consequence of a failure; `controlAction` on the wire. */
  readonly type: TechnicalControlType;
  /** ID, assigned by the server. */
  readonly id?: number | null | undefined;
  /** ID of the control that this one is part of. Default: none. */
  readonly parentId?: number | null | undefined;
  /** How long a result remains valid before the control counts as failed. The unit is not documented. Default: not set. */
  readonly ttl?: number | null | undefined;
  /** Whether a failure should stop the process that ran the check. Default: the server's, which is `false`. */
  readonly isBlocking?: boolean | null | undefined;
  /** Whether resources can be removed from the control. Default: the server's, which is `true`. */
  readonly canDeleteResources?: boolean | null | undefined;
}

/** What AirView accepts. */
export const technicalControlChecks: Checks<TechnicalControlFields> = {
  name: nameUpTo(500),
  reference: checkReference,
  qualityModel: memberOf(QualityModel),
  type: checkType,
  id: optional(checkInteger),
  parentId: optional(checkInteger),
  ttl: optional(checkInteger),
  isBlocking: optional(checkBoolean),
  canDeleteResources: optional(checkBoolean),
};

/** A check that the reporting system runs on resources. */
export class TechnicalControl {
  /** Name. */
  readonly name: string;
  /** The reporting system's own name for the control, unique within the system. */
  readonly reference: string;
  /** The quality aspect that the control covers. */
  readonly qualityModel: QualityModel;
  /** The consequence of a failure. A control of another client can have `INCIDENT`. */
  readonly type: TechnicalControlType;
  /** ID, assigned by the server; `undefined` if not known. */
  readonly id: number | undefined;
  /** ID of the control that this one is part of; `undefined` if it is not part of another. */
  readonly parentId: number | undefined;
  /** How long a result remains valid before the control counts as failed, in a unit that is not documented; `undefined` if not set. */
  readonly ttl: number | undefined;
  /** Whether a failure should stop the process that ran the check; `undefined` for the server's default. */
  readonly isBlocking: boolean | undefined;
  /** Whether resources can be removed from the control; `undefined` for the server's default. */
  readonly canDeleteResources: boolean | undefined;

  /**
   * @param fields Name, reference, quality model and type, and each other field to set.
   * @throws {ConfigurationError} When there is another field.
   */
  constructor(fields: TechnicalControlFields) {
    checkNames("airview.TechnicalControl", "", fields, technicalControlChecks);
    this.name = fields.name;
    this.reference = fields.reference;
    this.qualityModel = fields.qualityModel;
    this.type = fields.type;
    this.id = fields.id ?? undefined;
    this.parentId = fields.parentId ?? undefined;
    this.ttl = fields.ttl ?? undefined;
    this.isBlocking = fields.isBlocking ?? undefined;
    this.canDeleteResources = fields.canDeleteResources ?? undefined;
  }
}

function checkType(operation: string, name: string, value: unknown): void {
  if (value === "SECURITY") {
    const members = Object.keys(TechnicalControlType).join(", ");
    throw configurationError(
      operation,
      `\`${name}\` is "SECURITY", which the Python client has but no server accepts: use one of ${members}.`,
    );
  }
  checkMember(operation, name, value, TechnicalControlType);
}
