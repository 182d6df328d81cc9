import type { Model } from "../state/model.ts";
import { reply } from "../state/model.ts";
import { refuseCredentials } from "./credentials.ts";
import { createState } from "./data/create-state.ts";
import { complete } from "./respond.ts";
import { findVulnerability } from "./servers.ts";
import type { CyberwatchState } from "./state.ts";
import { tolerate } from "./tolerate.ts";
import { remoteAccessHandlers } from "./v2/remote-accesses.ts";
import { serverHandlers } from "./v2/servers.ts";
import { showGroup, showUser, showVulnerability } from "./v2/views.ts";

/** The behaviour of Cyberwatch v2. The scripts for machines without a network respond with examples. */
export const cyberwatch: Model<CyberwatchState> = {
  initial: createState,
  authorize: (request, _, context) => refuseCredentials(request, context, { basic: false }),
  tolerate,
  handlers: (state, context) =>
    complete(
      {
        ping: () => reply({ uuid: state.uuid }),
        ...serverHandlers(state, context),
        ...remoteAccessHandlers(state, context),
        groups: () => reply(state.groups.map(showGroup)),
        users: () => reply(state.users.map((user) => showUser(state, user))),
        cveAnnouncement: ({ params }) => reply(showVulnerability(state, findVulnerability(state, params["cveCode"]))),
      },
      state,
      context,
    ),
};
