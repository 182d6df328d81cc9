import { ReferencingTypeError } from "../errors.ts";
import type * as wire from "../generated/types.ts";
import { Environment } from "../models/environment.ts";
import { ExclusionResource } from "../models/exclusion-resource.ts";
import type { Stored } from "../models/stored.ts";
import { TechnicalControl } from "../models/technical-control.ts";

/**
 * @param environment As the server gives it.
 * @returns As a model.
 */
export function environmentFromWire(environment: wire.Environment): Stored<Environment> {
  return new Environment(environment) as Stored<Environment>;
}

/**
 * @param control As the server gives it.
 * @returns As a model, every field filled.
 */
export function controlFromWire(control: wire.TechnicalControl): Stored<TechnicalControl> {
  return new TechnicalControl({ ...control, type: control.controlAction }) as Stored<TechnicalControl>;
}

/**
 * @param resource As the server gives it, with all references of its application.
 * @param referencingType The type whose reference is kept.
 * @returns As a model.
 * @throws {ReferencingTypeError} When the application has no reference of that type.
 */
export function exclusionFromWire(resource: wire.ExclusionResource, referencingType: string): ExclusionResource {
  const { applicationReferences, id, reference, state, technicalControlReference } = resource;
  const own = applicationReferences.find(({ type }) => type === referencingType);
  if (own?.reference === undefined) {
    const availableTypes = applicationReferences.flatMap(({ type }) => type ?? []);
    throw new ReferencingTypeError({ referencingType, availableTypes, exclusionResourceId: id });
  }
  return new ExclusionResource({ id, reference, state, technicalControlReference, applicationReference: own.reference });
}
