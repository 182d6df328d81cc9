import { Access } from "./access.ts";
import type { Caller } from "./access.ts";
import { billingPeriod, daysIn } from "./billing.ts";
import { chargesOf, hundredths, sumsOf, unitSize } from "./charging.ts";
import type { Product, Squonk2State } from "./state.ts";
import { organisationView, unitView } from "./views.ts";

/**
 * Describes a product with its organisation, unit, storage and coins.
 *
 * @param state The data.
 * @param product The product.
 * @param caller Who asks.
 * @param today `YYYY-MM-DD`.
 * @returns What responses have.
 */
export function productView(state: Squonk2State, product: Product, caller: Caller, today: string): object {
  const access = new Access(state);
  const unit = access.unit(product.unit_id);
  const { allowance, claim, claimable, created, flavour, id, limit, name, type } = product;
  const period = billingPeriod(today, unit.billing_day);
  const charges = chargesOf(state, product, period, today);
  const [all, untilToday] = [sumsOf([charges]), sumsOf([chargesOf(state, product, { ...period, until: today }, today)])];
  const burned = charges.storage.find(({ date }) => date === today)?.coins ?? 0;
  const remaining = daysIn({ from: today, until: period.until });
  const used = untilToday.processing + untilToday.storage;
  const expected = burned * remaining;
  const sizes = charges.storage.map(({ bytes }) => bytes);
  const current = sizes.at(-1) ?? 0;
  return {
    product: { id, created, type, ...(flavour === undefined ? {} : { flavour }), name },
    organisation: organisationView(access.organisation(unit.organisation_id), caller),
    unit: unitView(unit, caller),
    storage: {
      size: {
        peak: gigabytes(Math.max(0, ...sizes)),
        current: gigabytes(current),
        unit_size: gigabytes(unitSize),
        units_used: Math.ceil(current / unitSize),
      },
      coins: { used: coins(all.storage), unit_cost: coins(hundredths(state.default_storage_cost.cost)) },
    },
    coins: {
      allowance,
      limit,
      used: coins(used),
      at_limit: used >= limit * 100,
      current_burn_rate: coins(burned),
      billing_prediction: coins(all.processing + untilToday.storage + expected),
      billing_prediction_storage_contribution: coins(expected),
      billing_day: unit.billing_day,
      allowance_multiplier: 1.5,
      overspend_multiplier: 2,
      remaining_days: remaining,
    },
    ...(flavour === undefined ? {} : { instance: { coins: { used: coins(all.processing) } } }),
    claimable,
    ...(claim === undefined ? {} : { claim }),
  };
}

function coins(amount: number): number {
  return amount / 100;
}

function gigabytes(bytes: number): string {
  return `${(bytes / unitSize).toFixed(1)} GB`;
}
