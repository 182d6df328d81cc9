import { createHash } from "node:crypto";

import { detailsOf, partsOf } from "./resource-id.ts";
import { requiresOf } from "./model-versions.ts";
import type { Environment, Json, Resource } from "./state.ts";

/**
 * Returns a hash of attributes.
 *
 * @param attributes The attributes.
 * @returns 32 hexadecimal digits.
 */
export function attributeHash(attributes: Json): string {
  return createHash("md5").update(JSON.stringify(attributes)).digest("hex");
}

/**
 * Returns a resource of a version as v1 has it.
 *
 * @param environment The environment.
 * @param resource The resource.
 * @returns The row.
 */
export function resourceRow(environment: Environment, resource: Resource): object {
  const { attributes, is_undefined, resource_id, resource_set } = resource;
  const { agent, type, value } = partsOf(resource_id);
  const details = { resource_type: type, resource_id_value: value, agent };
  return {
    environment: environment.id,
    resource_id,
    ...details,
    attributes,
    attribute_hash: attributeHash(attributes),
    is_undefined,
    resource_set,
  };
}

/**
 * Returns a resource of a version as the lists of v2 have it.
 *
 * @param resource The resource.
 * @param version The version.
 * @returns The row.
 */
export function versionedRow(resource: Resource, version: number): object {
  const { resource_id } = resource;
  return {
    resource_id,
    resource_version_id: `${resource_id},v=${version}`,
    id_details: detailsOf(resource_id),
    requires: requiresOf(resource),
  };
}
