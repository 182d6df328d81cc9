import type {
  ChargesGetResponse,
  ChargeSummary,
  OrganisationChargesGetResponse,
  ProcessingCharges,
  ProductChargesGetResponse,
  StorageChargeItem,
  UnitChargesGetResponse,
} from "../generated/types.ts";

/** What the four charge operations answer. They share fields and differ in shape: tell them apart with the guards. */
export type AnyCharges = ChargesGetResponse | OrganisationChargesGetResponse | ProductChargesGetResponse | UnitChargesGetResponse;

/**
 * @param charges Any charges.
 * @returns Whether they are those of one product, item by item.
 */
export function isProductCharges(charges: AnyCharges): charges is ProductChargesGetResponse {
  return "product_id" in charges;
}

/**
 * @param charges Any charges.
 * @returns Whether they are those of one unit, by purpose and by product.
 */
export function isUnitCharges(charges: AnyCharges): charges is UnitChargesGetResponse {
  return "unit_id" in charges;
}

/**
 * @param charges Any charges.
 * @returns Whether they are those of one organisation, by purpose and by unit.
 */
export function isOrganisationCharges(charges: AnyCharges): charges is OrganisationChargesGetResponse {
  return "organisation_id" in charges;
}

/**
 * @param charges Any charges.
 * @returns Whether they are those of all organisations, by purpose and by organisation.
 */
export function isServerCharges(charges: AnyCharges): charges is ChargesGetResponse {
  return "organisation_charges" in charges;
}

/**
 * Gives the coins by purpose from wherever an answer keeps them: units in an object around the list, the others as the list itself.
 *
 * @param charges The charges of a unit, an organisation, or all of them.
 * @returns The coins by purpose.
 */
export function chargeSummary(charges: Exclude<AnyCharges, ProductChargesGetResponse>): readonly ChargeSummary[] {
  return Array.isArray(charges.summary) ? charges.summary : charges.summary.charges;
}

/**
 * Tells charges whose coins still move from settled ones.
 *
 * @param charge One of a product's `processing_charges`, or of the `items` of its `storage_charges`.
 * @returns Whether what is charged still runs (it has no `closed`), or the day of storage is today (it has `current_bytes`).
 */
export function isUnsettled(charge: ProcessingCharges | StorageChargeItem): boolean {
  return "item_number" in charge ? charge.additional_data?.current_bytes !== undefined : charge.closed === undefined;
}
