import { validateHeaderName, validateHeaderValue } from "node:http";

// They describe the connection or the bytes, which are not those of the example.
const ofTransport = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "proxy-connection",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Leaves out the headers of an example that cannot be sent with it.
 *
 * @param headers Headers by lower-case name.
 * @returns Those that do not describe the connection or the encoding of the body, and that HTTP allows.
 */
export function sendableHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => !ofTransport.has(name) && isValid(name, value)));
}

function isValid(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}
