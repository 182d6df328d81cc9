import type { Model } from "../state/model.ts";
import { reply } from "../state/model.ts";
import { refuseCredentials } from "./credentials.ts";
import { createState } from "./data/create-state.ts";
import { complete } from "./respond.ts";
import type { CyberwatchState } from "./state.ts";
import { tolerate } from "./tolerate.ts";
import { collectionHandlers } from "./v3/collections.ts";
import { complianceRuleHandlers } from "./v3/compliance-rules.ts";
import { instanceHandlers } from "./v3/instance.ts";
import { remoteAccessHandlers } from "./v3/remote-accesses.ts";
import { serverHandlers } from "./v3/servers.ts";
import { vulnerabilityHandlers } from "./v3/vulnerabilities.ts";

/** The behaviour of Cyberwatch v3. */
export const cyberwatchV3: Model<CyberwatchState> = {
  initial: createState,
  authorize: (request, _, context) => refuseCredentials(request, context, { basic: true }),
  tolerate,
  handlers: (state, context) =>
    complete(
      {
        ping: () => reply({ uuid: state.uuid }),
        ...serverHandlers(state, context),
        ...remoteAccessHandlers(state, context),
        ...vulnerabilityHandlers(state),
        ...instanceHandlers(state, context),
        ...collectionHandlers(state, context),
        ...complianceRuleHandlers(state, context),
      },
      state,
      context,
    ),
};
