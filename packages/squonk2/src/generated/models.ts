// Generated from specs/squonk2 by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type {
  EventStreamFormat,
  EventStreamProtocol,
  MerchantKind,
  AssetScopeEnum,
  ProductTypeEnum,
  ProductFlavour,
  ChargeSummaryType,
  DefaultProductPrivacyEnum,
} from "./enums.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** An error response of the Account Server. */
export interface AsError extends Schema<"AsError"> {}

/** An error response of the server's framework, sent before the request reaches the Account Server. Inferred from the framework; not declared upstream, and not observed. */
export interface Problem extends Schema<"Problem"> {}

/** A timestamp as an ISO 8601 string. Declared upstream as a date-time; whether a time zone is always present is unknown, so a string without one is valid here and is interpreted as UTC. */
export type Timestamp = Schema<"Timestamp">;

/** ID of an asset: `asset-` and a UUID in lower case. */
export type AssetId = Schema<"AssetId">;

/** ID of an organisation: `org-` and a UUID in lower case. */
export type OrganisationId = Schema<"OrganisationId">;

/** ID of a product: `product-` and a UUID in lower case. */
export type ProductId = Schema<"ProductId">;

/** ID of a unit: `unit-` and a UUID in lower case. */
export type UnitId = Schema<"UnitId">;

/** A username: word characters, with single `@`, `.` or `-` between them. */
export type UserId = Schema<"UserId">;

/** The server's version. */
export interface StateGetVersionResponse extends Schema<"StateGetVersionResponse"> {}

/** Information about the event-stream service. */
export interface EventStreamVersionGetResponse extends Schema<"EventStreamVersionGetResponse"> {}

/** A user's event stream. */
export interface EventStreamGetPostResponse extends Schema<"EventStreamGetPostResponse"> {}

/** The stream to create. */
export interface EventStreamPostBodyBody extends Schema<"EventStreamPostBodyBody"> {}

/** A merchant registered with the Account Server. */
export interface MerchantDetail extends Schema<"MerchantDetail"> {}

/** One merchant. */
export interface MerchantGetResponse extends Schema<"MerchantGetResponse"> {}

/** All merchants. */
export interface MerchantsGetResponse extends Schema<"MerchantsGetResponse"> {}

/** The merchant that an action concerns. */
export interface MerchantSummary extends Schema<"MerchantSummary"> {}

/** An asset. */
export interface AssetDetail extends Schema<"AssetDetail"> {}

/** Assets that are visible to the caller. */
export interface AssetGetResponse extends Schema<"AssetGetResponse"> {}

/** One asset. */
export interface AssetGetByIdResponse extends Schema<"AssetGetByIdResponse"> {}

/** The asset to create. Its content is either a string or a file. */
export type AssetPostBodyBody = Schema<"AssetPostBodyBody">;

/** The changes to an asset. Its new content is either a string or a file. */
export type AssetPatchBodyBody = Schema<"AssetPatchBodyBody">;

/** The asset that was created. */
export interface AssetPostResponse extends Schema<"AssetPostResponse"> {}

/** A product type that the server supports. */
export interface ProductType extends Schema<"ProductType"> {}

/** The product types that the server supports. */
export interface ProductsGetTypesResponse extends Schema<"ProductsGetTypesResponse"> {}

/** The cost of storage for products without a price of their own. */
export interface ProductsGetDefaultStorageCost extends Schema<"ProductsGetDefaultStorageCost"> {}

/** A cost with its unit. */
export interface ProductsGetDefaultStorageCostDefaultStorageCost extends Schema<"ProductsGetDefaultStorageCostDefaultStorageCost"> {}

/** The properties that identify a product. */
export interface ProductDetail extends Schema<"ProductDetail"> {}

/** A product's coins in the current billing period, as numbers (charge responses contain strings instead). */
export interface ProductCoinsDetail extends Schema<"ProductCoinsDetail"> {}

/** The storage that a product uses on its Data Manager. */
export interface ProductDmStorageDetail extends Schema<"ProductDmStorageDetail"> {}

/** Amounts of storage. Sizes are human-readable strings such as "1.2 GB"; do not calculate with them. */
export interface ProductDmStorageDetailSize extends Schema<"ProductDmStorageDetailSize"> {}

/** The cost of storage in coins. */
export interface ProductDmStorageDetailCoins extends Schema<"ProductDmStorageDetailCoins"> {}

/** The jobs and applications that run on the product's account. */
export interface ProductInstanceDetail extends Schema<"ProductInstanceDetail"> {}

/** The cost of running jobs and applications, in coins. */
export interface ProductInstanceDetailCoins extends Schema<"ProductInstanceDetailCoins"> {}

/** The claim on a product. A claimed product cannot be deleted. */
export interface ProductClaimDetail extends Schema<"ProductClaimDetail"> {}

/** The properties that identify a storage subscription. */
export interface ProductDmStorageProduct extends Schema<"ProductDmStorageProduct"> {}

/** A storage subscription. `product.type` is `DATA_MANAGER_STORAGE_SUBSCRIPTION`. */
export interface ProductDmStorage extends Schema<"ProductDmStorage"> {}

/** The properties that identify a project tier subscription. */
export interface ProductDmProjectTierProduct extends Schema<"ProductDmProjectTierProduct"> {}

/** A project tier subscription. `product.type` is `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION`. It has all fields of a storage subscription, plus `instance`, and `claim` once a project uses it. */
export interface ProductDmProjectTier extends Schema<"ProductDmProjectTier"> {}

/** A product of either kind. `product.type` distinguishes them, one level down; so does `instance`, which only project tiers have. (Otherwise the shapes overlap: do not use the first one that matches.) */
export type ProductUnion = Schema<"ProductUnion">;

/** Products that are visible to the caller. */
export interface ProductsGetResponse extends Schema<"ProductsGetResponse"> {}

/** One product, wrapped twice: its ID is at `product.product.id`. */
export interface ProductUnitGetResponse extends Schema<"ProductUnitGetResponse"> {}

/** The product to create. The required fields depend on its type: storage has an allowance, a project tier has a flavour. */
export type UnitProductPostBodyBody = Schema<"UnitProductPostBodyBody">;

/** A storage subscription to create. */
export interface UnitProductPostBodyStorage extends Schema<"UnitProductPostBodyStorage"> {}

/** A project tier subscription to create. Accepts neither allowance nor limit. */
export interface UnitProductPostBodyProjectTier extends Schema<"UnitProductPostBodyProjectTier"> {}

/** The product that was created. */
export interface UnitProductPostResponse extends Schema<"UnitProductPostResponse"> {}

/** The changes to a product. Omitted fields do not change. */
export interface ProductPatchBodyBody extends Schema<"ProductPatchBodyBody"> {}

/** The coins charged for one purpose. */
export interface ChargeSummary extends Schema<"ChargeSummary"> {}

/** Free-form data that the merchant adds to a charge. The fields listed here are those that upstream's own tools read; none is guaranteed, others can occur, and the types of the listed ones are inferred. On storage charges, `current_bytes` marks the current day, whose coins can still change (the burn rate); settled days have `peak_bytes`. */
export interface ChargeAdditionalData extends Schema<"ChargeAdditionalData"> {}

/** The charge for one job or application run. */
export interface ProcessingChargeItem extends Schema<"ProcessingChargeItem"> {}

/** One job or application run, with its merchant and its charge. */
export interface ProcessingCharges extends Schema<"ProcessingCharges"> {}

/** The charge for one day of storage. */
export interface StorageChargeItem extends Schema<"StorageChargeItem"> {}

/** The charges for storage, by day. */
export interface StorageCharges extends Schema<"StorageCharges"> {}

/** The individual charges of a product. */
export interface ProductChargesGetResponse extends Schema<"ProductChargesGetResponse"> {}

/** The coins of a unit, by purpose. An object that contains the array, whereas the organisation's response has the array itself. */
export interface UnitChargeSummary extends Schema<"UnitChargeSummary"> {}

/** The coins of one product of a unit. */
export interface UnitProductChargeSummary extends Schema<"UnitProductChargeSummary"> {}

/** The total charges of a unit, by purpose and by product. */
export interface UnitChargesGetResponse extends Schema<"UnitChargesGetResponse"> {}

/** The coins of one unit of an organisation. */
export interface OrganisationUnitChargeSummary extends Schema<"OrganisationUnitChargeSummary"> {}

/** The total charges of an organisation, by purpose and by unit. */
export interface OrganisationChargesGetResponse extends Schema<"OrganisationChargesGetResponse"> {}

/** The coins of one organisation. */
export interface OrganisationChargeSummary extends Schema<"OrganisationChargeSummary"> {}

/** The total charges of all organisations, by purpose and by organisation. */
export interface ChargesGetResponse extends Schema<"ChargesGetResponse"> {}

/** An organisation, without its members. */
export interface OrganisationDetail extends Schema<"OrganisationDetail"> {}

/** An organisation with its members. */
export interface OrganisationAllDetail extends Schema<"OrganisationAllDetail"> {}

/** One organisation. */
export interface OrganisationGetResponse extends Schema<"OrganisationGetResponse"> {}

/** Organisations that are visible to the caller. */
export interface OrganisationsGetResponse extends Schema<"OrganisationsGetResponse"> {}

/** The Default Organisation. Upstream declares none of its fields as always present. */
export interface OrganisationGetDefaultResponse extends Schema<"OrganisationGetDefaultResponse"> {}

/** The organisation to create. */
export interface OrganisationPostBodyBody extends Schema<"OrganisationPostBodyBody"> {}

/** The changes to an organisation. Omitted fields do not change. */
export interface OrganisationPatchBodyBody extends Schema<"OrganisationPatchBodyBody"> {}

/** The organisation that was created. */
export interface OrganisationPostResponse extends Schema<"OrganisationPostResponse"> {}

/** A unit, without its members. */
export interface UnitDetail extends Schema<"UnitDetail"> {}

/** A unit with its members. */
export interface UnitAllDetail extends Schema<"UnitAllDetail"> {}

/** One unit. */
export interface UnitGetResponse extends Schema<"UnitGetResponse"> {}

/** An organisation and those of its units that are visible to the caller. */
export interface OrganisationUnitsGetResponse extends Schema<"OrganisationUnitsGetResponse"> {}

/** Units that are visible to the caller, grouped by organisation. */
export interface UnitsGetResponse extends Schema<"UnitsGetResponse"> {}

/** The unit to create. */
export interface OrganisationUnitPostBodyBody extends Schema<"OrganisationUnitPostBodyBody"> {}

/** The unit that was created. */
export interface OrganisationUnitPostResponse extends Schema<"OrganisationUnitPostResponse"> {}

/** The changes to a unit. Omitted fields do not change. */
export interface UnitPatchBodyBody extends Schema<"UnitPatchBodyBody"> {}

/** The personal unit to create. */
export interface PersonalUnitPutBodyBody extends Schema<"PersonalUnitPutBodyBody"> {}

/** The personal unit that was created. */
export interface PersonalUnitPutResponse extends Schema<"PersonalUnitPutResponse"> {}

/** A user. */
export interface UserDetail extends Schema<"UserDetail"> {}

/** The members of an organisation or of a unit. */
export interface UsersGetResponse extends Schema<"UsersGetResponse"> {}

/** The caller's account. */
export interface UserAccountDetail extends Schema<"UserAccountDetail"> {}

/** The caller's account. */
export interface UserAccountGetResponse extends Schema<"UserAccountGetResponse"> {}

/** One entry of the action log. */
export interface ActionDetail extends Schema<"ActionDetail"> {}

/** Entries of the action log. */
export interface ActionGetResponse extends Schema<"ActionGetResponse"> {}
