/**
 * Tells whether a media type is JSON, parameters such as `; charset=utf-8` included.
 *
 * @param type A media type.
 * @returns Whether it is JSON.
 */
export function isJson(type: string): boolean {
  return /[/+]json\s*(;|$)/i.test(type);
}

/**
 * Removes the parameters of a media type.
 *
 * @param type A media type, e.g. `application/json; charset=utf-8`.
 * @returns The type alone, in lower case.
 */
export function essence(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}
