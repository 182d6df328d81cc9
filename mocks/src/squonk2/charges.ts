import { reply } from "../state/model.ts";
import type { ModelContext, ModelRequest } from "../state/model.ts";
import { Access, callerOf, requireAdmin } from "./access.ts";
import { dayOf, requestedPeriod } from "./billing.ts";
import { chargesOf, coinsText, storageItems, summaryOf, sumsOf } from "./charging.ts";
import type { ProductCharges, Sums } from "./charging.ts";
import { merchantOf } from "./merchants.ts";
import { Refusal } from "./refusal.ts";
import type { Handlers } from "./refusal.ts";
import type { ProcessingCharge, Squonk2State, Unit } from "./state.ts";

/**
 * Creates the handlers of charges.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handlers.
 */
export function chargeHandlers(state: Squonk2State, context: ModelContext): Handlers {
  const access = new Access(state);
  const today = (): string => dayOf(context.clock.now());
  const unitCharges = (unit: Unit, { query }: ModelRequest) => {
    const period = requestedPeriod(query, today(), unit.billing_day);
    const products = state.products.filter((product) => product.unit_id === unit.id);
    return { unit, period, products: products.map((product) => ({ product, charges: chargesOf(state, product, period, today()) })) };
  };
  const unitsOf = (organisation: string, request: ModelRequest) =>
    state.units.filter((unit) => unit.organisation_id === organisation).map((unit) => unitCharges(unit, request));
  const processingItem = ({ charge, closed, final, merchant_id }: ProcessingCharge): object => {
    const { api_hostname, kind, name } = merchantOf(state, merchant_id);
    const merchant = { merchant_name: name, merchant_kind: kind, merchant_api_hostname: api_hostname };
    return { ...merchant, ...(closed === undefined ? {} : { closed }), final, charge };
  };
  return {
    getProductCharges(request) {
      const product = access.productFor(callerOf(request, state), request.params["product_id"]);
      const { billing_day } = access.unit(product.unit_id);
      const period = requestedPeriod(request.query, today(), billing_day);
      const charges = chargesOf(state, product, period, today());
      const items = storageItems(charges.storage, today());
      return reply({
        product_id: product.id,
        product_type: product.type,
        billing_day,
        claimable: product.claimable,
        ...(product.claim === undefined ? {} : { claim: product.claim }),
        count: charges.processing.length + items.length,
        ...period,
        coins: totalOf(sumsOf([charges])),
        processing_charges: charges.processing.map(processingItem),
        storage_charges: { num_items: items.length, ...(items.length === 0 ? {} : { items }) },
      });
    },
    getUnitCharges(request) {
      const caller = callerOf(request, state);
      const { period, products, unit } = unitCharges(access.unitFor(caller, request.params["unit_id"]), request);
      const sums = sumsOf(products.map(({ charges }) => charges));
      return reply({
        caller_is_member: unit.users.includes(caller.id),
        unit_id: unit.id,
        name: unit.name,
        owner_id: unit.owner_id,
        private: unit.private,
        created: unit.created,
        billing_day: unit.billing_day,
        coins: totalOf(sums),
        count: products.length,
        ...period,
        summary: { charges: summaryOf(sums) },
        products: products.map(({ charges, product }) => ({
          product_id: product.id,
          product_type: product.type,
          charges: summaryOf(sumsOf([charges])),
        })),
      });
    },
    getOrganisationCharges(request) {
      const { id, name } = access.organisationFor(callerOf(request, state), request.params["org_id"]);
      if (id === state.default_organisation) throw new Refusal("rejected", "The Default Organisation has no charges of its own");
      const units = unitsOf(id, request);
      const sums = sumsOf(units.flatMap(chargesIn));
      return reply({
        organisation_id: id,
        name,
        coins: totalOf(sums),
        summary: summaryOf(sums),
        unit_charges: units.map(({ period, unit, ...own }) => ({
          unit_id: unit.id,
          name: unit.name,
          billing_day: unit.billing_day,
          ...period,
          summary: summaryOf(sumsOf(chargesIn(own))),
        })),
      });
    },
    getCharges(request) {
      requireAdmin(callerOf(request, state));
      const all = state.organisations.map(({ id, name }) => ({ id, name, charges: unitsOf(id, request).flatMap(chargesIn) }));
      const charged = all
        .map(({ charges, id, name }) => ({ organisation_id: id, name, summary: summaryOf(sumsOf(charges)) }))
        .filter(({ summary }) => summary.length > 0);
      const sums = sumsOf(all.flatMap(({ charges }) => charges));
      return reply({ coins: totalOf(sums), count: charged.length, summary: summaryOf(sums), organisation_charges: charged });
    },
  };
}

function chargesIn({ products }: { products: readonly { charges: ProductCharges }[] }): ProductCharges[] {
  return products.map(({ charges }) => charges);
}

function totalOf({ processing, storage }: Sums): string {
  return coinsText(processing + storage);
}
