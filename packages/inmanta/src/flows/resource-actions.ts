import { PagedCall, pagingLoop } from "@platform-clients/core";
import type { ApiError, Call, CallOptions, FlowDefaults, PagePosition, Pagination, ParsedResponse, Uuid } from "@platform-clients/core";
import type { Deadline } from "@platform-clients/core/flows";

import type { ResourceAction } from "../generated/models.ts";
import type { GetResourceActionsArguments } from "../generated/operations.ts";
import { loadFlows } from "./load-flows.ts";

type Method<Failure extends ApiError, Envelope> = (
  args?: GetResourceActionsArguments,
  options?: CallOptions,
) => PagedCall<ResourceAction, Failure, Envelope>;

const operation = "inmanta.getResourceActions";

/**
 * Makes `first_timestamp` page forwards. The server's `next` link always leads to earlier actions: after a first page of later ones it would
 * return the same actions again and leave the requested range. Here each further page starts after the latest action of the previous page,
 * until a page is empty. Without `first_timestamp` the links are followed.
 *
 * @typeParam Failure The API errors of the operation.
 * @typeParam Envelope The other properties of the body of each response.
 * @param getResourceActions The operation.
 * @param defaults The limits of all pages together if the caller sets none.
 * @param environment The client's environment.
 * @returns The operation with working pagination.
 */
export function pageForwards<Failure extends ApiError, Envelope>(
  getResourceActions: Method<Failure, Envelope>,
  defaults: FlowDefaults,
  environment: Uuid | undefined,
): Method<Failure, Envelope> {
  return (args, options) => {
    if (args?.first_timestamp === undefined || !((args.limit ?? 0) > 0)) return getResourceActions(args, options);
    let started: Promise<Deadline> | undefined;
    const begin = (): Promise<Deadline> => (started ??= start(options, defaults));
    const requestPage = async (position: PagePosition, signal: AbortSignal): Promise<ParsedResponse> => {
      const { readPosition } = await loadFlows(operation);
      const from = readPosition(operation, position);
      const deadline = await begin();
      return readPage(getResourceActions({ ...args, ...from }, { ...deadline.callOptions(options), signal }));
    };
    const pagination: Pagination = {
      operation,
      get scope() {
        return scopeOf({ ...args, tid: args.tid ?? environment });
      },
      signal: options?.signal,
      after: (page) => positionAfter(page.data as ResourceAction[]),
      request(position, { signal, visited }) {
        const key = JSON.stringify(position);
        if (visited.has(key)) return Promise.reject(pagingLoop(operation, "pagination loop: this page was already fetched"));
        visited.add(key);
        return requestPage(position, signal);
      },
    };
    const first = async (): Promise<ParsedResponse> => {
      await begin();
      return readPage(getResourceActions(args, options));
    };
    return new PagedCall<ResourceAction, Failure, Envelope>(first, () => pagination);
  };
}

async function start(options: CallOptions | undefined, defaults: FlowDefaults): Promise<Deadline> {
  const { Deadline: FlowDeadline } = await loadFlows(operation);
  return new FlowDeadline(operation, options, defaults);
}

async function readPage(call: Pick<Call<unknown>, "withResponse">): Promise<ParsedResponse> {
  const { data, response, ...rest } = await call.withResponse();
  return { data, rest, response };
}

// What a position does not contain: the environment and the filters. Another `limit` continues the same list.
function scopeOf(args: object): string {
  const scope = { ...args, action_id: undefined, first_timestamp: undefined, limit: undefined };
  return JSON.stringify(scope, Object.keys(scope).toSorted());
}

// The position after the latest action of a page.
function positionAfter(actions: readonly ResourceAction[]): PagePosition | undefined {
  const latest = actions.reduce<ResourceAction | undefined>(
    (found, action) => (found === undefined || sortKey(action) > sortKey(found) ? action : found),
    undefined,
  );
  return latest && { first_timestamp: latest.started, action_id: latest.action_id };
}

function sortKey({ action_id, started }: ResourceAction): string {
  return `${started} ${action_id}`;
}
