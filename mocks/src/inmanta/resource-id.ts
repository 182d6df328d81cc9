/** The parts of a resource id, e.g. `std::File[web1,path=/etc/motd],v=4`. */
export interface ResourceId {
  /** The id without a version. */
  readonly id: string;
  readonly type: string;
  readonly agent: string;
  readonly attribute: string;
  readonly value: string;
  /** 0 without a version. */
  readonly version: number;
}

const pattern = /^(([\w-]+(?:::[\w-]+)*::[\w-]+)\[([^,]+),([^=]+)=([^\]]+)\])(?:,v=(\d+))?$/u;

/**
 * Parses the id of a resource.
 *
 * @param text The id, with or without a version.
 * @returns Its parts, or `undefined` if it is not one.
 */
export function parseResourceId(text: string): ResourceId | undefined {
  const [match, id = "", type = "", agent = "", attribute = "", value = "", version = "0"] = pattern.exec(text) ?? [];
  return match === undefined ? undefined : { id, type, agent, attribute, value, version: Number(version) };
}

/**
 * Returns the parts of an id that is known to be one.
 *
 * @param text The id.
 * @returns Its parts.
 */
export function partsOf(text: string): ResourceId {
  return parseResourceId(text) ?? { id: text, type: "", agent: "", attribute: "", value: text, version: 0 };
}

/**
 * Describes an id as v2 does.
 *
 * @param text The id.
 * @returns Type, agent, attribute and its value.
 */
export function detailsOf(text: string): object {
  const { agent, attribute, type, value } = partsOf(text);
  return { resource_type: type, agent, attribute, resource_id_value: value };
}

/**
 * Returns the URI of a resource.
 *
 * @param id Its id.
 * @returns The path.
 */
export function resourceUri(id: string): string {
  return `/api/v2/resource/${encodeCompletely(id)}`;
}

/**
 * Encodes a text for a path as Python's `quote(text, safe="")` does.
 *
 * @param text The text.
 * @returns The encoded text.
 */
export function encodeCompletely(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
