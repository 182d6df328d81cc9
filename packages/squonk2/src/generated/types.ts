// Generated from specs/squonk2 by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type { EventStreamFormat, EventStreamProtocol, MerchantKind, AssetScopeEnum, ProductTypeEnum, ProductFlavour, ChargeSummaryType, DefaultProductPrivacyEnum } from "./enums.ts";

/** What the Account Server says when it refuses a request. */
export type AsError = components["schemas"]["AsError"];

/** A refusal by the server's framework, before the Account Server itself sees the request. Inferred from the framework; not declared upstream, and not observed. */
export type Problem = components["schemas"]["Problem"];

/** A moment as ISO 8601 text. Declared upstream as a date-time; whether a zone is always given is unknown, so text without one is valid here and is to be read as UTC. */
export type Timestamp = components["schemas"]["Timestamp"];

/** Id of an asset: `asset-` and a UUID in lower case. */
export type AssetId = components["schemas"]["AssetId"];

/** Id of an organisation: `org-` and a UUID in lower case. */
export type OrganisationId = components["schemas"]["OrganisationId"];

/** Id of a product: `product-` and a UUID in lower case. */
export type ProductId = components["schemas"]["ProductId"];

/** Id of a unit: `unit-` and a UUID in lower case. */
export type UnitId = components["schemas"]["UnitId"];

/** A username: word characters, with single `@`, `.` or `-` between them. */
export type UserId = components["schemas"]["UserId"];

/** The server's version. */
export type StateGetVersionResponse = components["schemas"]["StateGetVersionResponse"];

/** What the event-stream service says of itself. */
export type EventStreamVersionGetResponse = components["schemas"]["EventStreamVersionGetResponse"];

/** A user's event stream. */
export type EventStreamGetPostResponse = components["schemas"]["EventStreamGetPostResponse"];

/** The stream to create. */
export type EventStreamPostBodyBody = components["schemas"]["EventStreamPostBodyBody"];

/** A merchant registered with the Account Server. */
export type MerchantDetail = components["schemas"]["MerchantDetail"];

/** One merchant. */
export type MerchantGetResponse = components["schemas"]["MerchantGetResponse"];

/** All merchants. */
export type MerchantsGetResponse = components["schemas"]["MerchantsGetResponse"];

/** The merchant that an action concerns. */
export type MerchantSummary = components["schemas"]["MerchantSummary"];

/** An asset. */
export type AssetDetail = components["schemas"]["AssetDetail"];

/** Assets that the caller can see. */
export type AssetGetResponse = components["schemas"]["AssetGetResponse"];

/** One asset. */
export type AssetGetByIdResponse = components["schemas"]["AssetGetByIdResponse"];

/** The asset to create: its content is either a text or a file. */
export type AssetPostBodyBody = components["schemas"]["AssetPostBodyBody"];

/** What to change of an asset; its new content is either a text or a file. */
export type AssetPatchBodyBody = components["schemas"]["AssetPatchBodyBody"];

/** The asset that was created. */
export type AssetPostResponse = components["schemas"]["AssetPostResponse"];

/** A type of product that the server knows. */
export type ProductType = components["schemas"]["ProductType"];

/** The types of product that the server knows. */
export type ProductsGetTypesResponse = components["schemas"]["ProductsGetTypesResponse"];

/** What storage costs unless a product says otherwise. */
export type ProductsGetDefaultStorageCost = components["schemas"]["ProductsGetDefaultStorageCost"];

/** A cost with its unit. */
export type ProductsGetDefaultStorageCostDefaultStorageCost = components["schemas"]["ProductsGetDefaultStorageCostDefaultStorageCost"];

/** What identifies a product. */
export type ProductDetail = components["schemas"]["ProductDetail"];

/** A product's coins in the current billing period, as numbers (charge answers give text instead). */
export type ProductCoinsDetail = components["schemas"]["ProductCoinsDetail"];

/** The storage that a product uses on its Data Manager. */
export type ProductDmStorageDetail = components["schemas"]["ProductDmStorageDetail"];

/** Amounts of storage. Sizes are written for people, such as "1.2 GB"; do not calculate with them. */
export type ProductDmStorageDetailSize = components["schemas"]["ProductDmStorageDetailSize"];

/** The cost of storage in coins. */
export type ProductDmStorageDetailCoins = components["schemas"]["ProductDmStorageDetailCoins"];

/** The running of jobs and applications on the product's account. */
export type ProductInstanceDetail = components["schemas"]["ProductInstanceDetail"];

/** The cost of running things, in coins. */
export type ProductInstanceDetailCoins = components["schemas"]["ProductInstanceDetailCoins"];

/** What has claimed the product. A product that is claimed cannot be deleted. */
export type ProductClaimDetail = components["schemas"]["ProductClaimDetail"];

/** A storage subscription. `product.type` is `DATA_MANAGER_STORAGE_SUBSCRIPTION`. */
export type ProductDmStorage = components["schemas"]["ProductDmStorage"];

/** A project tier subscription. `product.type` is `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION`. It has all that a storage subscription has, and `instance`, and `claim` once a project uses it. */
export type ProductDmProjectTier = components["schemas"]["ProductDmProjectTier"];

/** A product of either kind. `product.type` tells them apart, one level down; so does `instance`, which only project tiers have. (The shapes overlap otherwise: do not take the first that fits.) */
export type ProductUnion = components["schemas"]["ProductUnion"];

/** Products that the caller can see. */
export type ProductsGetResponse = components["schemas"]["ProductsGetResponse"];

/** One product, wrapped twice: its id is at `product.product.id`. */
export type ProductUnitGetResponse = components["schemas"]["ProductUnitGetResponse"];

/** The product to create. What it needs depends on its type: storage has an allowance, a project tier has a flavour. */
export type UnitProductPostBodyBody = components["schemas"]["UnitProductPostBodyBody"];

/** The product that was created. */
export type UnitProductPostResponse = components["schemas"]["UnitProductPostResponse"];

/** What to change of a product. What is left out stays. */
export type ProductPatchBodyBody = components["schemas"]["ProductPatchBodyBody"];

/** The coins charged for one purpose. */
export type ChargeSummary = components["schemas"]["ChargeSummary"];

/** What the merchant adds to a charge, free in form. The fields named here are those that upstream's own tools read; none is promised, any other may be there, and the types of these are inferred. On storage, `current_bytes` marks the running day, whose coins are still moving (the burn rate); settled days have `peak_bytes`. */
export type ChargeAdditionalData = components["schemas"]["ChargeAdditionalData"];

/** The charge for running one thing. */
export type ProcessingChargeItem = components["schemas"]["ProcessingChargeItem"];

/** One thing that ran, with its merchant and its charge. */
export type ProcessingCharges = components["schemas"]["ProcessingCharges"];

/** The charge for one day of storage. */
export type StorageChargeItem = components["schemas"]["StorageChargeItem"];

/** The charges for storage, by day. */
export type StorageCharges = components["schemas"]["StorageCharges"];

/** The charges of a product, one by one. */
export type ProductChargesGetResponse = components["schemas"]["ProductChargesGetResponse"];

/** The coins of a unit, by purpose. An object that holds the list, where the organisation's answer has the list itself. */
export type UnitChargeSummary = components["schemas"]["UnitChargeSummary"];

/** The coins of one product of a unit. */
export type UnitProductChargeSummary = components["schemas"]["UnitProductChargeSummary"];

/** The charges of a unit, summed by purpose and by product. */
export type UnitChargesGetResponse = components["schemas"]["UnitChargesGetResponse"];

/** The coins of one unit of an organisation. */
export type OrganisationUnitChargeSummary = components["schemas"]["OrganisationUnitChargeSummary"];

/** The charges of an organisation, summed by purpose and by unit. */
export type OrganisationChargesGetResponse = components["schemas"]["OrganisationChargesGetResponse"];

/** The coins of one organisation. */
export type OrganisationChargeSummary = components["schemas"]["OrganisationChargeSummary"];

/** The charges of all organisations, summed by purpose and by organisation. */
export type ChargesGetResponse = components["schemas"]["ChargesGetResponse"];

/** An organisation, without its members. */
export type OrganisationDetail = components["schemas"]["OrganisationDetail"];

/** An organisation with its members. */
export type OrganisationAllDetail = components["schemas"]["OrganisationAllDetail"];

/** One organisation. */
export type OrganisationGetResponse = components["schemas"]["OrganisationGetResponse"];

/** Organisations that the caller can see. */
export type OrganisationsGetResponse = components["schemas"]["OrganisationsGetResponse"];

/** The Default Organisation. Upstream declares none of its fields as always present. */
export type OrganisationGetDefaultResponse = components["schemas"]["OrganisationGetDefaultResponse"];

/** The organisation to create. */
export type OrganisationPostBodyBody = components["schemas"]["OrganisationPostBodyBody"];

/** What to change of an organisation. What is left out stays. */
export type OrganisationPatchBodyBody = components["schemas"]["OrganisationPatchBodyBody"];

/** The organisation that was created. */
export type OrganisationPostResponse = components["schemas"]["OrganisationPostResponse"];

/** A unit, without its members. */
export type UnitDetail = components["schemas"]["UnitDetail"];

/** A unit with its members. */
export type UnitAllDetail = components["schemas"]["UnitAllDetail"];

/** One unit. */
export type UnitGetResponse = components["schemas"]["UnitGetResponse"];

/** An organisation and those of its units that the caller can see. */
export type OrganisationUnitsGetResponse = components["schemas"]["OrganisationUnitsGetResponse"];

/** Units that the caller can see, grouped by organisation. */
export type UnitsGetResponse = components["schemas"]["UnitsGetResponse"];

/** The unit to create. */
export type OrganisationUnitPostBodyBody = components["schemas"]["OrganisationUnitPostBodyBody"];

/** The unit that was created. */
export type OrganisationUnitPostResponse = components["schemas"]["OrganisationUnitPostResponse"];

/** What to change of a unit. What is left out stays. */
export type UnitPatchBodyBody = components["schemas"]["UnitPatchBodyBody"];

/** The personal unit to create. */
export type PersonalUnitPutBodyBody = components["schemas"]["PersonalUnitPutBodyBody"];

/** The personal unit that was created. */
export type PersonalUnitPutResponse = components["schemas"]["PersonalUnitPutResponse"];

/** A user. */
export type UserDetail = components["schemas"]["UserDetail"];

/** The members of an organisation or of a unit. */
export type UsersGetResponse = components["schemas"]["UsersGetResponse"];

/** The caller's account. */
export type UserAccountDetail = components["schemas"]["UserAccountDetail"];

/** The caller's account. */
export type UserAccountGetResponse = components["schemas"]["UserAccountGetResponse"];

/** One entry of the action log. */
export type ActionDetail = components["schemas"]["ActionDetail"];

/** Entries of the action log. */
export type ActionGetResponse = components["schemas"]["ActionGetResponse"];
