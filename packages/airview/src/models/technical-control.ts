import type { TechnicalControlType } from "../enums.ts";
import type { QualityModel } from "../generated/enums.ts";

/** What a {@link TechnicalControl} is made of. */
export interface TechnicalControlFields {
  /** Name, at most 500 characters. */
  readonly name: string;
  /** The reporting system's own name for the control. Letters, digits and `_ . ~ / -` only. */
  readonly reference: string;
  /** The quality that the control looks after. */
  readonly qualityModel: QualityModel;
  /** What a failure leads to; `controlAction` on the wire. */
  readonly type: TechnicalControlType;
  /** Id, given by the server. */
  readonly id?: number | null | undefined;
  /** Id of the control that this one is part of. Default: none. */
  readonly parentId?: number | null | undefined;
  /** How long a result holds before the control is to be taken as failed. The unit is stated nowhere. Default: not set. */
  readonly ttl?: number | null | undefined;
  /** Whether a failure should stop the process that ran the check. Default: the server's, which is `false`. */
  readonly isBlocking?: boolean | null | undefined;
  /** Whether resources may be taken off the control. Default: the server's, which is `true`. */
  readonly canDeleteResources?: boolean | null | undefined;
}

/** A check that the reporting system runs on resources. */
export class TechnicalControl {
  /** Name. */
  readonly name: string;
  /** The reporting system's own name for the control, unique within the system. */
  readonly reference: string;
  /** The quality that the control looks after. */
  readonly qualityModel: QualityModel;
  /** What a failure leads to. A control that another client made may hold `INCIDENT`, or what later servers add. */
  readonly type: TechnicalControlType;
  /** Id, given by the server; `undefined` until it is known. */
  readonly id: number | undefined;
  /** Id of the control that this one is part of; `undefined` when there is none. */
  readonly parentId: number | undefined;
  /** How long a result holds before the control is to be taken as failed, in a unit that is stated nowhere; `undefined` when not set. */
  readonly ttl: number | undefined;
  /** Whether a failure should stop the process that ran the check; `undefined` leaves it to the server. */
  readonly isBlocking: boolean | undefined;
  /** Whether resources may be taken off the control; `undefined` leaves it to the server. */
  readonly canDeleteResources: boolean | undefined;

  /** @param fields Name, reference, quality model and type, and whatever else is to be set. */
  constructor(fields: TechnicalControlFields) {
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
