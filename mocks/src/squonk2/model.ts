import type { Model } from "../state/model.ts";
import { actionHandlers } from "./actions.ts";
import { tolerateForm } from "./asset-form.ts";
import { assetHandlers } from "./assets.ts";
import { chargeHandlers } from "./charges.ts";
import { eventStreamHandlers } from "./event-streams.ts";
import { exampleData } from "./example-data.ts";
import { merchantHandlers } from "./merchants.ts";
import { organisationHandlers } from "./organisations.ts";
import { productHandlers } from "./products.ts";
import { answerRefusals } from "./refusal.ts";
import type { Squonk2State } from "./state.ts";
import { unitHandlers } from "./units.ts";
import { userHandlers } from "./users.ts";

/** The operations that need no token. */
const open = new Set(["getVersion", "getEventStreamVersion"]);

/** The behaviour of the Squonk2 Account Server. */
export const squonk2: Model<Squonk2State> = {
  initial: exampleData,
  handlers: (state, context) =>
    answerRefusals({
      ...actionHandlers(state, context),
      ...assetHandlers(state, context),
      ...chargeHandlers(state, context),
      ...eventStreamHandlers(state, context),
      ...merchantHandlers(state),
      ...organisationHandlers(state, context),
      ...productHandlers(state, context),
      ...unitHandlers(state, context),
      ...userHandlers(state),
    }),
  authorize({ headers, operation }, _, { token }) {
    if (token === undefined || open.has(operation)) return undefined;
    return headers["authorization"]?.replace(/^Bearer /i, "") === token ? undefined : { status: 401 };
  },
  tolerateForm,
};
