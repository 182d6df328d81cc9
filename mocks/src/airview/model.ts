import type { Model } from "../state/model.ts";
import { applicationHandlers } from "./applications.ts";
import { complianceHandlers } from "./compliance.ts";
import { environmentHandlers } from "./environments.ts";
import { exampleData } from "./example-data.ts";
import { exclusionHandlers } from "./exclusions.ts";
import { monitoredResourceHandlers } from "./monitored-resources.ts";
import { searchHandlers } from "./search.ts";
import type { AirviewState } from "./state.ts";
import { systemHandlers } from "./systems.ts";
import { technicalControlHandlers } from "./technical-controls.ts";

/** The behaviour of AirView at revision 840db79 (August 2022), on PostgreSQL. */
export const airview: Model<AirviewState> = {
  initial: exampleData,
  handlers: (state, context) => ({
    ...environmentHandlers(state),
    ...systemHandlers(state),
    ...applicationHandlers(state),
    ...technicalControlHandlers(state),
    ...monitoredResourceHandlers(state, context),
    ...exclusionHandlers(state, context),
    ...complianceHandlers(state),
    ...searchHandlers(state),
  }),
  // AirView itself checks nothing: this is the gateway in front of it. The body of its 401 is not known.
  authorize({ headers }, _state, { token }) {
    if (token === undefined || headers["authorization"] === `Bearer ${token.replace(/^Bearer /, "")}`) return undefined;
    return { status: 401 };
  },
  redirectsToSlash: true,
};
