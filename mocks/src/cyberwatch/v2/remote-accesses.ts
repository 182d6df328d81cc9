import type { ModelContext, ModelRequest } from "../../state/model.ts";
import { reply } from "../../state/model.ts";
import { addRemoteAccess, changeRemoteAccess, findRemoteAccess, removeRemoteAccess, startTest } from "../remote-accesses.ts";
import type { RemoteAccessInput } from "../remote-accesses.ts";
import type { Handlers } from "../respond.ts";
import type { CyberwatchState, RemoteAccess } from "../state.ts";
import { showRemoteAccess } from "./views.ts";

/**
 * Creates the handlers of remote accesses.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handlers.
 */
export function remoteAccessHandlers(state: CyberwatchState, context: ModelContext): Handlers {
  const find = ({ params }: ModelRequest): RemoteAccess => findRemoteAccess(state, params["remoteAccessId"]);
  const show = (access: RemoteAccess, status = 200) => reply(showRemoteAccess(state, access), status);
  const read = ({ body }: ModelRequest): RemoteAccessInput => {
    const { node: name, ...input } = (body ?? {}) as Omit<RemoteAccessInput, "node"> & { node?: string };
    return { ...input, node: state.nodes.find((node) => node.name === name)?.id };
  };
  return {
    remoteAccesses: () => reply(state.remote_accesses.map((access) => showRemoteAccess(state, access))),
    remoteAccess: (request) => show(find(request)),
    createRemoteAccess: (request) => show(addRemoteAccess(state, context, read(request)), 201),
    updateRemoteAccess(request) {
      const access = find(request);
      changeRemoteAccess(state, context, access, read(request));
      return show(access);
    },
    deleteRemoteAccess(request) {
      const access = find(request);
      removeRemoteAccess(state, access);
      return show(access);
    },
    testDeployRemoteAccess(request) {
      const access = find(request);
      startTest(access, context);
      return show(access);
    },
  };
}
