import type { ExclusionResourceState } from "../generated/enums.ts";

/** The fields of an {@link ExclusionResource}. */
export interface ExclusionResourceFields {
  /** ID of the resource. */
  readonly id: number;
  /** Reference of the resource. */
  readonly reference: string;
  /** Reference of the control that the resource is excluded from. */
  readonly technicalControlReference: string;
  /** Reference, of the referencing type, of the application that the resource belongs to. */
  readonly applicationReference: string;
  /** State of the exclusion. */
  readonly state: ExclusionResourceState;
}

/** A resource that an exclusion covers. */
export class ExclusionResource {
  /** ID of the resource, for `setExclusionResourceState`. */
  readonly id: number;
  /** Reference of the resource. */
  readonly reference: string;
  /** Reference of the control that the resource is excluded from. */
  readonly technicalControlReference: string;
  /** Reference, of the referencing type, of the application that the resource belongs to. */
  readonly applicationReference: string;
  /** State of the exclusion. */
  readonly state: ExclusionResourceState;

  /** @param fields All fields. */
  constructor(fields: ExclusionResourceFields) {
    this.id = fields.id;
    this.reference = fields.reference;
    this.technicalControlReference = fields.technicalControlReference;
    this.applicationReference = fields.applicationReference;
    this.state = fields.state;
  }
}
