import { Deadline, PagedCall, ResponseFormatError } from "@platform-clients/core";
import type { ApiError, Call, CallOptions, FlowDefaults, NextPage, ParsedResponse } from "@platform-clients/core";

import type { ResourceAction } from "../generated/models.ts";
import type { GetResourceActionsArguments } from "../generated/operations.ts";

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
 * @returns The operation with working pagination.
 */
export function pageForwards<Failure extends ApiError, Envelope>(
  getResourceActions: Method<Failure, Envelope>,
  defaults: FlowDefaults,
): Method<Failure, Envelope> {
  return (args, options) => {
    if (args?.first_timestamp === undefined || !((args.limit ?? 0) > 0)) return getResourceActions(args, options);
    const start = async (): Promise<{ deadline: Deadline; first: ParsedResponse }> => {
      const deadline = new Deadline(operation, options, defaults);
      return { deadline, first: await readPage(getResourceActions(args, options)) };
    };
    const started = start();
    const request = async (latest: ResourceAction, signal: AbortSignal): Promise<ParsedResponse> => {
      const { deadline } = await started;
      const { action_id, started: first_timestamp } = latest;
      return readPage(getResourceActions({ ...args, first_timestamp, action_id }, { ...deadline.callOptions(options), signal }));
    };
    const next: NextPage = (page, { signal, visited }) => {
      const latest = findLatest(page.data as ResourceAction[]);
      if (latest === undefined) return undefined;
      const bound = sortKey(latest);
      if (visited.has(bound)) return Promise.reject(paginationLoop(page.response));
      visited.add(bound);
      return request(latest, signal);
    };
    return new PagedCall<ResourceAction, Failure, Envelope>(
      started.then(({ first }) => first),
      { next, signal: options?.signal },
    );
  };
}

async function readPage(call: Pick<Call<unknown>, "withResponse">): Promise<ParsedResponse> {
  const { data, response, ...rest } = await call.withResponse();
  return { data, rest, response };
}

function findLatest(actions: readonly ResourceAction[]): ResourceAction | undefined {
  return actions.reduce<ResourceAction | undefined>(
    (latest, action) => (latest === undefined || sortKey(action) > sortKey(latest) ? action : latest),
    undefined,
  );
}

function sortKey({ action_id, started }: ResourceAction): string {
  return `${started} ${action_id}`;
}

function paginationLoop({ status }: Response): ResponseFormatError {
  const message = `[${operation}] pagination loop: this page was already fetched`;
  return new ResponseFormatError(message, { code: "paging_loop", platform: "inmanta", operation: "getResourceActions", status });
}
