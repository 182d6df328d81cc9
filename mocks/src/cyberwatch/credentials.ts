import { createHmac } from "node:crypto";

import { InvalidOptionError } from "../errors.ts";
import type { ModelContext, ModelRequest, ModelResponse } from "../state/model.ts";
import { Failure } from "./failure.ts";
import { responseHeaders } from "./response-headers.ts";

/** The key pair of a mock without the option `token`: access key and secret key. */
const defaultKeys = "my-key:my-secret";

/**
 * Checks the option `token`.
 *
 * @param token The key pair.
 * @throws {InvalidOptionError} When it is not one.
 */
export function checkToken(token: string | undefined): void {
  if (token !== undefined && !/^[^:]+:./.test(token))
    throw new InvalidOptionError("The token of Cyberwatch must be access key and secret key with a colon between them.");
}

/** How far the signed date can be from the clock: the default of the Ruby gem for such signatures. That of Cyberwatch is unknown. */
const tolerance = 15 * 60_000;

/**
 * Checks the signature of a request, or its Basic credentials.
 *
 * @param request The request.
 * @param context Has the key pair and the clock.
 * @param schemes What the version of the API accepts.
 * @param schemes.basic Whether the key pair can be sent with Basic.
 * @returns The response to a request with wrong credentials.
 */
export function refuseCredentials(request: ModelRequest, context: ModelContext, schemes: { basic: boolean }): ModelResponse | undefined {
  const { authorization = "", date } = request.sent.headers;
  const keys = context.token ?? defaultKeys;
  const fault = schemes.basic && /^basic /i.test(authorization) ? basicFault(authorization, keys) : signatureFault(request, context, keys);
  if (fault === undefined) return undefined;
  const response = { ...new Failure(401, fault).toResponse(), headers: responseHeaders(context.random) };
  // With a clock of its own, the mock does not judge the date. So the response has the same one, for clients that compare them.
  return context.clock.isReal || date === undefined ? response : { ...response, headers: { ...response.headers, date } };
}

function basicFault(authorization: string, keys: string): string | undefined {
  const pair = Buffer.from(authorization.slice(6), "base64").toString();
  if (pair.startsWith(":") || pair === "") return "Missing credentials.";
  return pair === keys ? undefined : "Authentication failed.";
}

// The signature does not cover the body. The vendor's clients differ in how they write the first word.
function signatureFault({ method, sent, url }: ModelRequest, { clock }: ModelContext, keys: string): string | undefined {
  const { authorization = "", "content-type": contentType = "", date = "" } = sent.headers;
  const [, key, signature] = /^cyberwatch APIAuth-HMAC-SHA256 ([^:]*):(.*)$/i.exec(authorization) ?? [];
  if (!key) return "Missing credentials.";
  const colon = keys.indexOf(":");
  const basePath = new URL(url).pathname.replace(/\/$/, "");
  const signed = [method, contentType, "", basePath + sent.target, date].join(",");
  const expected = createHmac("sha256", keys.slice(colon + 1))
    .update(signed)
    .digest("base64");
  const isFresh = !clock.isReal || Math.abs(Date.parse(date) - clock.now().getTime()) <= tolerance;
  return key === keys.slice(0, colon) && signature === expected && isFresh ? undefined : "Authentication failed.";
}
