// Media types of request and response bodies. Plain JavaScript, because the lint rules use it too and Redocly loads them without a compiler.

/**
 * @param {string} mediaType A media type, with or without parameters: `application/json; charset=utf-8`.
 * @returns {string} The media type without parameters, in lower case: `application/json`.
 */
export function essence(mediaType) {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/**
 * @param {string} mediaType A media type, with or without parameters.
 * @returns {boolean} Whether the body is JSON: `application/json` or any type that ends in `+json`.
 */
export function isJson(mediaType) {
  return /[/+]json$/.test(essence(mediaType));
}

/** @type {Readonly<Record<string, "json" | "form" | "multipart" | "text" | "bytes">>} */
const requestKinds = {
  "application/json": "json",
  "application/x-www-form-urlencoded": "form",
  "multipart/form-data": "multipart",
  "text/plain": "text",
  "application/octet-stream": "bytes",
};

/** The media types that the client can send. */
export const requestTypes = Object.keys(requestKinds);

/**
 * @param {string} mediaType A media type, with or without parameters.
 * @returns How the client encodes such a request body, or undefined when it cannot.
 */
export function requestKind(mediaType) {
  return requestKinds[essence(mediaType)];
}
