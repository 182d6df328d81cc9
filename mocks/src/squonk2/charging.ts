import { addDays, oneDay } from "./billing.ts";
import type { Period } from "./billing.ts";
import type { ProcessingCharge, Product, Squonk2State } from "./state.ts";
import { timestamp } from "./views.ts";

/** The storage of a product on one day. */
export interface StorageDay {
  readonly date: string;
  readonly bytes: number;
  /** Coins in hundredths. */
  readonly coins: number;
}

/** The charges of a product in a period. */
export interface ProductCharges {
  readonly processing: readonly ProcessingCharge[];
  readonly storage: readonly StorageDay[];
}

/** Storage is charged for each commenced unit: one gigabyte. */
export const unitSize = 1_000_000_000;

/**
 * Lists the charges of a product.
 *
 * @param state The data.
 * @param product The product.
 * @param period The days.
 * @param today The last day with charges.
 * @returns The charges.
 */
export function chargesOf(state: Squonk2State, product: Product, period: Period, today: string): ProductCharges {
  const within = (day: string): boolean => day >= period.from && day < period.until && day <= today;
  const processing = state.processing_charges.filter((one) => one.product_id === product.id && within(one.charge.timestamp.slice(0, 10)));
  const storage: StorageDay[] = [];
  const created = product.created.slice(0, 10);
  for (let date = period.from > created ? period.from : created; within(date); date = addDays(date, 1)) {
    const bytes = bytesOn(product, date);
    if (bytes > 0) storage.push({ date, bytes, coins: Math.ceil(bytes / unitSize) * hundredths(state.default_storage_cost.cost) });
  }
  return { processing, storage };
}

function bytesOn({ sizes }: Product, day: string): number {
  return sizes.findLast(({ from }) => from <= day)?.bytes ?? 0;
}

/**
 * Converts coins to hundredths, which can be added without errors of rounding.
 *
 * @param coins A decimal number.
 * @returns Hundredths.
 */
export function hundredths(coins: string): number {
  return Math.round(Number(coins) * 100);
}

/**
 * Writes coins as charges have them.
 *
 * @param amount Hundredths.
 * @returns A decimal number.
 */
export function coinsText(amount: number): string {
  return amount === 0 ? "0" : (amount / 100).toFixed(2);
}

/** Coins in hundredths, by purpose. */
export interface Sums {
  readonly processing: number;
  readonly storage: number;
}

/**
 * Adds charges.
 *
 * @param charges The charges of any products.
 * @returns The sums.
 */
export function sumsOf(charges: readonly ProductCharges[]): Sums {
  const add = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    processing: add(charges.flatMap(({ processing }) => processing.map(({ charge }) => hundredths(charge.coins)))),
    storage: add(charges.flatMap(({ storage }) => storage.map(({ coins }) => coins))),
  };
}

/**
 * Describes sums as responses have them.
 *
 * @param sums The sums.
 * @returns One entry for each purpose that has charges.
 */
export function summaryOf(sums: Sums): { type: string; coins: string }[] {
  const all = [
    { type: "PROCESSING", amount: sums.processing },
    { type: "STORAGE", amount: sums.storage },
  ];
  return all.filter(({ amount }) => amount > 0).map(({ amount, type }) => ({ type, coins: coinsText(amount) }));
}

/**
 * Describes days of storage as responses have them.
 *
 * @param days The days.
 * @param today The day that is not settled yet.
 * @returns The items.
 */
export function storageItems(days: readonly StorageDay[], today: string): object[] {
  return days.map(({ bytes, coins, date }, index) => {
    const common = { item_number: index + 1, date, coins: coinsText(coins) };
    if (date === today) return { ...common, current_burn_rate: coinsText(coins), additional_data: { current_bytes: bytes } };
    const closed = timestamp(new Date(Date.parse(date) + oneDay + 5000));
    return { ...common, closed, additional_data: { peak_bytes: bytes } };
  });
}
