import type {
  ChargesGetResponse,
  ChargeSummary,
  OrganisationChargesGetResponse,
  ProcessingCharges,
  ProductChargesGetResponse,
  StorageChargeItem,
  UnitChargesGetResponse,
} from "../generated/models.ts";

/** The results of the four charge operations. They share fields but differ in shape: use the type guards to distinguish them. */
export type AnyCharges = ChargesGetResponse | OrganisationChargesGetResponse | ProductChargesGetResponse | UnitChargesGetResponse;

/**
 * Tells whether charges are those of one product, with its individual charges.
 *
 * @param charges Any charges.
 * @returns Whether they have a `product_id`.
 */
export function isProductCharges(charges: AnyCharges): charges is ProductChargesGetResponse {
  return "product_id" in charges;
}

/**
 * Tells whether charges are those of one unit, by purpose and by product.
 *
 * @param charges Any charges.
 * @returns Whether they have a `unit_id`.
 */
export function isUnitCharges(charges: AnyCharges): charges is UnitChargesGetResponse {
  return "unit_id" in charges;
}

/**
 * Tells whether charges are those of one organisation, by purpose and by unit.
 *
 * @param charges Any charges.
 * @returns Whether they have an `organisation_id`.
 */
export function isOrganisationCharges(charges: AnyCharges): charges is OrganisationChargesGetResponse {
  return "organisation_id" in charges;
}

/**
 * Tells whether charges are those of all organisations, by purpose and by organisation.
 *
 * @param charges Any charges.
 * @returns Whether they have `organisation_charges`.
 */
export function isServerCharges(charges: AnyCharges): charges is ChargesGetResponse {
  return "organisation_charges" in charges;
}

/**
 * Returns the coins by purpose: for a unit they are in an object that contains the array, otherwise they are the array itself.
 *
 * @param charges The charges of a unit, of an organisation, or of all organisations.
 * @returns The coins by purpose.
 */
export function chargeSummary(charges: Exclude<AnyCharges, ProductChargesGetResponse>): readonly ChargeSummary[] {
  return Array.isArray(charges.summary) ? charges.summary : charges.summary.charges;
}

/**
 * Tells whether the coins of a charge can still change.
 *
 * @param charge One of a product's `processing_charges`, or of the `items` of its `storage_charges`.
 * @returns Whether the run is still in progress (it has no `closed`), or the day of storage is today (it has `current_bytes`).
 */
export function isUnsettled(charge: ProcessingCharges | StorageChargeItem): boolean {
  return "item_number" in charge ? charge.additional_data?.current_bytes !== undefined : charge.closed === undefined;
}
