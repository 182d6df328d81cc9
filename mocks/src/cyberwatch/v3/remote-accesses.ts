import type { ModelContext, ModelRequest } from "../../state/model.ts";
import { reply } from "../../state/model.ts";
import { addRemoteAccess, changeRemoteAccess, findRemoteAccess, removeRemoteAccess, startTest } from "../remote-accesses.ts";
import type { RemoteAccessInput } from "../remote-accesses.ts";
import type { Handlers } from "../respond.ts";
import type { CyberwatchState, RemoteAccess } from "../state.ts";
import { respondWithPage } from "./paging.ts";
import { showRemoteAccess } from "./views.ts";

interface Body extends Omit<RemoteAccessInput, "node"> {
  node_id?: number | string;
}

/**
 * Creates the handlers of remote accesses.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handlers.
 */
export function remoteAccessHandlers(state: CyberwatchState, context: ModelContext): Handlers {
  const find = ({ params }: ModelRequest): RemoteAccess => findRemoteAccess(state, params["remoteAccessId"]);
  const read = ({ body }: ModelRequest): RemoteAccessInput => {
    const { node_id, type = "", ...input } = (body ?? {}) as Body;
    // An empty type keeps the type, as recorded.
    return { ...input, ...(type !== "" && { type }), node: node_id === undefined ? undefined : Number(node_id) };
  };
  return {
    remoteAccesses: (request) => respondWithPage(request, state.remote_accesses, showRemoteAccess),
    remoteAccess: (request) => reply(showRemoteAccess(find(request))),
    createRemoteAccess: (request) => reply(showRemoteAccess(addRemoteAccess(state, context, read(request))), 201),
    updateRemoteAccess(request) {
      const access = find(request);
      changeRemoteAccess(state, context, access, read(request));
      return reply(showRemoteAccess(access));
    },
    deleteRemoteAccess(request) {
      const access = find(request);
      removeRemoteAccess(state, access);
      return reply(showRemoteAccess(access));
    },
    testDeployRemoteAccess(request) {
      const access = find(request);
      startTest(access, context);
      return reply(showRemoteAccess(access));
    },
  };
}
