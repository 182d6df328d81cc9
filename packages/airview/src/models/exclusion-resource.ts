import type { ExclusionResourceState } from "../generated/enums.ts";

/** What an {@link ExclusionResource} is made of. */
export interface ExclusionResourceFields {
  /** Id of the resource. */
  readonly id: number;
  /** Reference of the resource. */
  readonly reference: string;
  /** Reference of the control that the resource is excused from. */
  readonly technicalControlReference: string;
  /** Reference, under the referencing type, of the application that the resource belongs to. */
  readonly applicationReference: string;
  /** How far the exclusion has got. */
  readonly state: ExclusionResourceState;
}

/** A resource that an exclusion covers. */
export class ExclusionResource {
  /** Id of the resource; what `setExclusionResourceState` takes. */
  readonly id: number;
  /** Reference of the resource. */
  readonly reference: string;
  /** Reference of the control that the resource is excused from. */
  readonly technicalControlReference: string;
  /** Reference, under the referencing type, of the application that the resource belongs to. */
  readonly applicationReference: string;
  /** How far the exclusion has got. */
  readonly state: ExclusionResourceState;

  /** @param fields All of them. */
  constructor(fields: ExclusionResourceFields) {
    this.id = fields.id;
    this.reference = fields.reference;
    this.technicalControlReference = fields.technicalControlReference;
    this.applicationReference = fields.applicationReference;
    this.state = fields.state;
  }
}
