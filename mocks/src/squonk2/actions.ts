import { reply } from "../state/model.ts";
import type { ModelContext } from "../state/model.ts";
import { Access, callerOf } from "./access.ts";
import { addDays, dayOf } from "./billing.ts";
import { merchantOf } from "./merchants.ts";
import type { Handlers } from "./refusal.ts";
import type { ProcessingCharge, Squonk2State } from "./state.ts";

/** The filters of the log. */
const filters = ["m_id", "org_id", "unit_id", "product_id"] as const;

/**
 * Creates the handler of the action log. It has one entry for each processing charge: what else the server logs is unknown, and so is the
 * format of `PROTOCOL_STRING`, so the content is JSON always.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handler.
 */
export function actionHandlers(state: Squonk2State, context: ModelContext): Handlers {
  const access = new Access(state);
  return {
    getActions(request) {
      const { query } = request;
      const caller = callerOf(request, state);
      const today = dayOf(context.clock.now());
      const [from, until] = [query.get("from") ?? today, query.get("until") ?? addDays(today, 1)];
      const actions = state.processing_charges
        .filter(({ charge: { timestamp } }) => timestamp >= from && timestamp < until)
        .flatMap((one) => {
          const product = state.products.find(({ id }) => id === one.product_id);
          if (product === undefined) return [];
          const unit = access.unit(product.unit_id);
          const concerned = { product_id: product.id, unit_id: unit.id, org_id: unit.organisation_id };
          const ids = { ...concerned, m_id: String(one.merchant_id) };
          const wanted = filters.every((name) => !query.has(name) || query.get(name) === ids[name]);
          return wanted && access.mayUse(caller, unit) ? [actionOf(one, concerned, state)] : [];
        });
      return reply({ actions, count: actions.length });
    },
  };
}

function actionOf({ charge, merchant_id, product_id: product }: ProcessingCharge, concerned: object, state: Squonk2State): object {
  const { id, kind, name } = merchantOf(state, merchant_id);
  return {
    id: charge.id,
    action: "PROCESSING_CHARGE",
    content: JSON.stringify({ product, coins: charge.coins }),
    timestamp: charge.timestamp,
    merchant: { id, kind, name },
    ...concerned,
  };
}
