import { PagedCall, ResponseFormatError } from "@platform-clients/core";

import type { InmantaOperations } from "./generated/operations.ts";
import type { ResourceAction } from "./generated/types.ts";

type Method = InmantaOperations["getResourceActions"];
type Errors = ReturnType<Method> extends PagedCall<ResourceAction, infer Bodies> ? Bodies : never;
type Envelope = ReturnType<Method> extends PagedCall<ResourceAction, Errors, infer Rest> ? Rest : never;

/**
 * Makes `first_timestamp` page forwards. The server's `next` link always leads to earlier actions, so that after a first page of later ones it
 * would come back to the same actions and leave the range that was asked for. Here each further page begins behind the latest action of
 * the one before, until a page is empty. Without `first_timestamp` the links are followed.
 *
 * @param client The client, whose method is replaced.
 */
export function pageForwards(client: InmantaOperations): void {
  const { getResourceActions: method } = client as { getResourceActions: (...args: Parameters<Method>) => ReturnType<Method> };
  client.getResourceActions = (args, options) => {
    const first = method(args, options);
    if (args?.first_timestamp === undefined || !((args.limit ?? 0) > 0)) return first;
    return new PagedCall<ResourceAction, Errors, Envelope>(readPage(first), (page, _number, visited, signal) => {
      const latest = latestOf(page.data as ResourceAction[]);
      if (latest === undefined) return undefined;
      const bound = `${latest.started} ${latest.action_id}`;
      if (visited.has(bound)) throw inCircles(page.response);
      visited.add(bound);
      const signals = options?.signal === undefined ? signal : AbortSignal.any([options.signal, signal]);
      const { action_id, started } = latest;
      return readPage(method({ ...args, first_timestamp: started, action_id }, { ...options, signal: signals }));
    });
  };
}

async function readPage(call: ReturnType<Method>): Promise<{ data: unknown; rest: Readonly<Record<string, unknown>>; response: Response }> {
  const { data, response, ...rest } = await call.withResponse();
  return { data, rest, response };
}

function latestOf(actions: readonly ResourceAction[]): ResourceAction | undefined {
  const key = ({ action_id, started }: ResourceAction): string => `${started} ${action_id}`;
  return actions.reduce<ResourceAction | undefined>(
    (latest, action) => (latest === undefined || key(action) > key(latest) ? action : latest),
    undefined,
  );
}

function inCircles({ status }: Response): ResponseFormatError {
  const message = `[inmanta.getResourceActions] ${status}, but the pages run in a circle: this page begins where one before it did`;
  return new ResponseFormatError(message, { code: "paging_loop", platform: "inmanta", operation: "getResourceActions", status });
}
