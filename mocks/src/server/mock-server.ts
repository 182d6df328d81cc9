import { setTimeout as sleep } from "node:timers/promises";

import { applyFault } from "../faults/apply-fault.ts";
import type { FaultPlan } from "../faults/fault-plan.ts";
import type { Fault } from "../faults/fault.ts";
import { noBytes } from "../http/messages.ts";
import type { MockRequest, MockResponse } from "../http/messages.ts";
import { parseBody } from "../http/parse-body.ts";
import type { ParsedBody } from "../http/parse-body.ts";
import { parsePreference } from "../http/parse-preference.ts";
import { groupQuery, parseQuery, splitTarget } from "../http/parse-query.ts";
import { serializeBody } from "../http/serialize.ts";
import { checkRequest, toViolations } from "../prism/check.ts";
import type { PrismRequest } from "../prism/check.ts";
import { checkedResponse, respondWithExample } from "../prism/examples.ts";
import { nameOf } from "../prism/load-operations.ts";
import type { Operations } from "../prism/load-operations.ts";
import { problemOf, problemResponse } from "../prism/problems.ts";
import { createRouter } from "../prism/router.ts";
import type { Match, Router } from "../prism/router.ts";
import type { LiveModel } from "../state/live-model.ts";
import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { parseViolations, violationsHeader } from "../violations.ts";
import { respondToControl } from "./control.ts";
import { corsHeaders, isPreflight, preflightResponse } from "./cors.ts";
import { ExchangeLog } from "./exchanges.ts";
import type { Exchange, OperationCoverage } from "./exchanges.ts";

/** What a mock server needs. */
export interface MockServerParts {
  readonly operations: Operations;
  /** The state behind the operations; `undefined`: all of them respond with examples. */
  readonly model: LiveModel | undefined;
  readonly faults: FaultPlan;
  /** Whether to create responses from the schemas instead of sending examples. */
  readonly dynamic: boolean;
  readonly onExchange: ((exchange: Exchange) => void) | undefined;
}

/** A mock server without a port: it turns requests into responses. */
export class MockServer {
  readonly log = new ExchangeLog();
  readonly #parts: MockServerParts;
  #operations: Operations = [];
  #router: Router = createRouter([]);

  /** @param parts What it needs. */
  constructor(parts: MockServerParts) {
    this.#parts = parts;
    this.replaceOperations(parts.operations);
  }

  /** @returns The operations that it serves. */
  get operations(): Operations {
    return this.#operations;
  }

  /** @returns The data of the model, or `undefined` without one. */
  get state(): object | undefined {
    return this.#parts.model?.state;
  }

  /**
   * Serves another spec from now on.
   *
   * @param operations Its operations.
   */
  replaceOperations(operations: Operations): void {
    this.#operations = operations;
    this.#router = createRouter(operations);
  }

  /** Returns to the state, the time and the random faults of the start, and forgets the requests. */
  reset(): void {
    this.#parts.model?.reset();
    this.#parts.faults.reset();
    this.log.clear();
  }

  /**
   * Lists the operations and what was called of them.
   *
   * @returns One entry per operation, in the order of the spec.
   */
  coverage(): OperationCoverage[] {
    return this.#operations.map((operation) => {
      const name = nameOf(operation);
      return {
        operation: name,
        method: operation.method.toUpperCase(),
        path: operation.path,
        state: this.#parts.model?.has(name) === true,
        statuses: this.log.statusesOf(name),
        documented: operation.responses.map(({ code }) => code),
      };
    });
  }

  /**
   * Responds to a request. Never rejects.
   *
   * @param request The request.
   * @returns The response.
   */
  async handle(request: MockRequest): Promise<MockResponse> {
    const cors = corsHeaders(request.headers);
    const finish = (response: MockResponse): MockResponse => {
      const date = (this.#parts.model?.clock.now() ?? new Date()).toUTCString();
      return { ...response, headers: { date, ...cors, ...response.headers } };
    };
    if (isPreflight(request)) return finish(preflightResponse(request));
    const control = respondToControl(request, this);
    if (control !== undefined) return finish(control);
    const response = finish(await this.#record(request));
    this.#parts.model?.clock.tick();
    return response;
  }

  async #record(request: MockRequest): Promise<MockResponse> {
    const { method, headers, target } = request;
    const { path, query } = splitTarget(target);
    const match = this.#router.find(method, path);
    const operation = typeof match === "string" ? undefined : nameOf(match.operation);
    let parsed: ParsedBody | undefined;
    let response: MockResponse;
    try {
      const fault = this.#parts.faults.faultOf(operation, headers["x-mock-fault"]);
      const delay = this.#parts.faults.delay();
      if (delay > 0) await sleep(delay, undefined, { signal: request.signal }).catch(() => undefined);
      if (request.tooLarge) response = tooLarge;
      else if (typeof match === "string") response = this.#redirect(request) ?? notRouted(match, method, path);
      else {
        parsed = await parseBody(request.body, headers["content-type"], this.#parts.model?.tolerateForm);
        response = await this.#respond(request, match, parsed, fault);
      }
    } catch (error) {
      response = problemOf(error);
    }
    response = sendable(response);
    const exchange = {
      method,
      path,
      operation,
      status: response.breakage === "reset" ? 0 : response.status,
      violations: parseViolations(response.headers[violationsHeader]),
    };
    this.log.add({ ...exchange, query, headers, body: parsed?.value });
    this.#parts.onExchange?.(exchange);
    return response;
  }

  #redirect({ method, target, url }: MockRequest): MockResponse | undefined {
    const { path } = splitTarget(target);
    if (this.#parts.model?.redirectsToSlash !== true || this.#router.find(method, `${path}/`) === "path") return undefined;
    const location = `${url}${path}/${target.slice(path.length)}`;
    return { status: 308, headers: { location, "content-type": "text/html; charset=utf-8" }, body: noBytes };
  }

  async #respond(request: MockRequest, match: Match, body: ParsedBody, fault: Fault | undefined): Promise<MockResponse> {
    if (fault?.kind === "reset") return { status: 0, headers: {}, body: noBytes, breakage: "reset" };
    const { operation } = match;
    const tolerated = { ...request, ...this.#parts.model?.tolerate?.(request) };
    const parsed = tolerated.body === request.body ? body : await parseBody(tolerated.body, tolerated.headers["content-type"]);
    const checked = toPrism(tolerated, parsed);
    if (typeof fault?.kind === "number") {
      const response = await respondWithExample(operation, checked, [], { code: fault.kind });
      return fault.retryAfter === undefined ? response : { ...response, headers: { ...response.headers, "retry-after": fault.retryAfter } };
    }
    const response = await this.#perform({ ...tolerated, sent: request }, match, parsed, checked);
    return fault === undefined ? response : applyFault(response, fault);
  }

  async #perform(request: CorrectedRequest, { operation, params }: Match, body: ParsedBody, checked: PrismRequest): Promise<MockResponse> {
    const { dynamic, model } = this.#parts;
    const preference = parsePreference(request.headers["prefer"]);
    const decoded = decode(params);
    // The model can have corrected the path.
    const corrected = request.target === request.sent.target ? undefined : this.#router.find(request.method, checked.path);
    const diagnostics = checkRequest(operation, checked, typeof corrected === "object" ? decode(corrected.params) : decoded);
    const violations = toViolations("request", diagnostics);
    const invalid = violations.some(({ severity }) => severity === "Error");
    const name = nameOf(operation);
    if (invalid || preference !== undefined || dynamic || model === undefined) {
      return respondWithExample(operation, checked, diagnostics, { dynamic, ...preference });
    }
    const modelRequest = toModelRequest(request, name, decoded, body, model.queryEncoding);
    const refusal = model.authorize(modelRequest);
    if (refusal === undefined && !model.has(name)) return respondWithExample(operation, checked, diagnostics, {});
    const answer = refusal ?? (await model.perform(modelRequest));
    const response = fromModel(answer);
    if (answer.offSpec !== true) return checkedResponse(operation, response, violations);
    return { ...response, body: serializeBody(response.body, response.headers["content-type"]) };
  }
}

function decode(params: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, text]) => [name, decodeURIComponent(text)]));
}

interface CorrectedRequest extends MockRequest {
  /** The request before the model corrected it. */
  readonly sent: MockRequest;
}

const tooLarge = problemResponse({
  status: 413,
  type: "BODY_TOO_LARGE",
  title: "The body is too large",
  detail: "The mock reads bodies of up to 64 MiB.",
});

// A client would wait for more after a status below 200, and for the body of a 205.
function sendable(response: MockResponse): MockResponse {
  const { status, breakage } = response;
  if (breakage === "reset" || (status >= 200 && status <= 599)) return status === 205 ? { ...response, body: noBytes } : response;
  const detail = `The response has the status ${status}. The mock sends statuses from 200 to 599.`;
  return problemResponse({ status: 500, type: "STATUS_NOT_SENT", title: "The status cannot be sent", detail });
}

function notRouted(reason: "method" | "path", method: string, path: string): MockResponse {
  return reason === "path"
    ? problemResponse({
        status: 404,
        type: "NO_PATH_MATCHED_ERROR",
        title: "Route not resolved, no path matched",
        detail: `The spec has no path ${path}.`,
      })
    : problemResponse({
        status: 405,
        type: "NO_METHOD_MATCHED_ERROR",
        title: "Route resolved, but no method matched",
        detail: `The spec has the path ${path}, but not with ${method}.`,
      });
}

function toPrism({ method, target, headers, body: bytes }: MockRequest, { checked, contentType }: ParsedBody): PrismRequest {
  const { path, query } = splitTarget(target);
  const length = { "content-length": String(bytes.length) };
  const type = contentType === undefined ? {} : { "content-type": contentType };
  const all = { ...headers, ...length, ...type };
  return { method, path, query: groupQuery(new URLSearchParams(query)), headers: all, body: checked };
}

function toModelRequest(
  { method, target, headers, body: bytes, url, signal, sent }: CorrectedRequest,
  operation: string,
  params: Readonly<Record<string, string>>,
  { value }: ParsedBody,
  encoding: "utf-8" | "latin1",
): ModelRequest {
  const { query } = splitTarget(target);
  return {
    operation,
    method,
    target,
    params,
    query: parseQuery(query, encoding),
    headers,
    body: value,
    bytes,
    sent,
    url,
    signal,
  };
}

function fromModel({ status, body, headers = {} }: ModelResponse): { status: number; headers: Record<string, string>; body: unknown } {
  if (body === undefined || Object.keys(headers).some((name) => name.toLowerCase() === "content-type"))
    return { status, headers: { ...headers }, body };
  const type = body instanceof Uint8Array ? "application/octet-stream" : "application/json";
  return { status, headers: { "content-type": type, ...headers }, body };
}
