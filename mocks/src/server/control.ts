import { encodeText } from "../http/messages.ts";
import type { MockRequest, MockResponse } from "../http/messages.ts";
import { splitTarget } from "../http/parse-query.ts";
import { problemResponse } from "../prism/problems.ts";
import type { MockServer } from "./mock-server.ts";

const prefix = "/__mock/";

/**
 * Responds to requests about the mock itself, which are not part of the platform.
 *
 * @param request The request.
 * @param server The mock.
 * @returns The response, or `undefined` for a request to the platform.
 */
export function respondToControl(request: MockRequest, server: MockServer): MockResponse | undefined {
  const { method, target } = request;
  const { path } = splitTarget(target);
  if (!path.startsWith(prefix)) return undefined;
  switch (`${method} ${path.slice(prefix.length)}`) {
    case "GET state":
      return server.state === undefined ? notFound("This mock has no state: it responds with examples.") : json(server.state);
    case "GET requests":
      return json(server.log.requests);
    case "GET coverage":
      return json(server.coverage());
    case "POST reset":
      server.reset();
      return json({});
    default:
      return notFound("The mock has GET state, GET requests, GET coverage and POST reset below /__mock/.");
  }
}

function json(value: unknown): MockResponse {
  return { status: 200, headers: { "content-type": "application/json" }, body: encodeText(JSON.stringify(value)) };
}

function notFound(detail: string): MockResponse {
  return problemResponse({ status: 404, type: "NO_CONTROL", title: "Not a request that the mock knows", detail });
}
