import { responseFormatError } from "@platform-clients/core";

import type * as wire from "../generated/models.ts";
import type { TechnicalControlType } from "./enums.ts";
import { Environment } from "./environment.ts";
import { ReferencingTypeError } from "./errors.ts";
import { ExclusionResource } from "./exclusion-resource.ts";
import type { Stored } from "./stored.ts";
import { TechnicalControl } from "./technical-control.ts";

/**
 * Creates the model of an environment.
 *
 * @param environment The environment from a response.
 * @returns The model.
 */
export function environmentFromWire(environment: wire.Environment): Stored<Environment> {
  const { abbreviation, id, name } = environment;
  return new Environment({ name, abbreviation, id }) as Stored<Environment>;
}

/**
 * Creates the model of a technical control, with all fields of the model. A type that the client does not know is kept.
 *
 * @param control The control from a response.
 * @returns The model.
 */
export function controlFromWire(control: wire.TechnicalControl): Stored<TechnicalControl> {
  const { canDeleteResources, controlAction, id, isBlocking, name, parentId, qualityModel, reference, ttl } = control;
  const type = controlAction as TechnicalControlType;
  const fields = { name, reference, qualityModel, type, id, parentId, ttl, isBlocking, canDeleteResources };
  return new TechnicalControl(fields) as Stored<TechnicalControl>;
}

/**
 * Creates the model of an exclusion resource.
 *
 * @param resource The resource from a response, with all references of its application.
 * @param referencingType The type of the reference to keep.
 * @returns The model.
 * @throws {ReferencingTypeError} When the application has no reference of that type.
 * @throws {ResponseFormatError} When the response does not list the references.
 */
export function exclusionFromWire(resource: wire.ExclusionResource, referencingType: string): ExclusionResource {
  const { applicationReferences, id, reference, state, technicalControlReference } = resource;
  if (!isList(applicationReferences)) {
    const text = `exclusion resource ${id} cannot be read: \`applicationReferences\` must be an array of objects.`;
    throw responseFormatError("airview.getExclusionResources", text);
  }
  const own = applicationReferences.find(({ type }) => type === referencingType);
  if (own?.reference === undefined) {
    const availableTypes = applicationReferences.flatMap(({ type }) => type ?? []);
    throw new ReferencingTypeError({ referencingType, availableTypes, exclusionResourceId: id });
  }
  return new ExclusionResource({ id, reference, state, technicalControlReference, applicationReference: own.reference });
}

function isList(value: unknown): value is object[] {
  return Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);
}
