// Generated from specs/squonk2 by `npm run generate`. Do not edit: change the spec.
import type { Call, CallOptions, Failures, NoArguments, OperationTable } from "@platform-clients/core";

import type { ActionGetResponse, AsError, AssetGetByIdResponse, AssetGetResponse, AssetId, AssetPostResponse, AssetScopeEnum, ChargesGetResponse, DefaultProductPrivacyEnum, EventStreamFormat, EventStreamGetPostResponse, EventStreamVersionGetResponse, MerchantGetResponse, MerchantsGetResponse, OrganisationChargesGetResponse, OrganisationGetDefaultResponse, OrganisationGetResponse, OrganisationId, OrganisationPostResponse, OrganisationUnitPostResponse, OrganisationUnitsGetResponse, OrganisationsGetResponse, PersonalUnitPutResponse, ProductChargesGetResponse, ProductFlavour, ProductId, ProductUnitGetResponse, ProductsGetDefaultStorageCost, ProductsGetResponse, ProductsGetTypesResponse, StateGetVersionResponse, UnitChargesGetResponse, UnitGetResponse, UnitId, UnitProductPostResponse, UnitsGetResponse, UserAccountGetResponse, UserId, UsersGetResponse } from "./types.ts";

/** Arguments of `createEventStream`. */
export interface CreateEventStreamArguments {
  /** How messages shall be written. The server's default is `PROTOCOL_STRING`. */
  format?: EventStreamFormat | undefined;
}

/** Arguments of `deleteEventStream`. */
export interface DeleteEventStreamArguments {
  /** The stream's number, as `createEventStream` and `getEventStream` answer it. 1 or more. */
  event_stream_id: number;
}

/** Arguments of `getAvailableAssets`. */
export type GetAvailableAssetsArguments = (
  | {
  /** Only assets of this user, by username, 3 to 80 characters. */
  user_id?: UserId | undefined;
  product_id?: undefined;
  unit_id?: undefined;
  org_id?: undefined;
}
  | {
  /** Only assets of this product. */
  product_id?: ProductId | undefined;
  user_id?: undefined;
  unit_id?: undefined;
  org_id?: undefined;
}
  | {
  /** Only assets of this unit. */
  unit_id?: UnitId | undefined;
  user_id?: undefined;
  product_id?: undefined;
  org_id?: undefined;
}
  | {
  /** Only assets of this organisation. */
  org_id?: OrganisationId | undefined;
  user_id?: undefined;
  product_id?: undefined;
  unit_id?: undefined;
}
);

/** Arguments of `createAsset`. */
export type CreateAssetArguments = (
  | {
  /** Its name, unique within its scope: 1 to 63 lower-case letters, digits and hyphens. */
  name: string;
  /** Whom it belongs to. */
  scope: AssetScopeEnum;
  /** The id of the product, unit or organisation it belongs to. Not with `GLOBAL`; with `USER` the server fills in the caller. */
  scope_id?: string | undefined;
  /** Whether to withhold the content in answers. Written as `true` or `false`. The Python client's default is false. */
  secret: boolean;
  /** What it is for. Leave it out rather than empty. */
  description?: string | undefined;
  /** The content, as text. How an empty text is taken is unknown; the Python client never sends one. No size limit is known. */
  content_string: string;
  content_file?: undefined;
}
  | {
  /** Its name, unique within its scope: 1 to 63 lower-case letters, digits and hyphens. */
  name: string;
  /** Whom it belongs to. */
  scope: AssetScopeEnum;
  /** The id of the product, unit or organisation it belongs to. Not with `GLOBAL`; with `USER` the server fills in the caller. */
  scope_id?: string | undefined;
  /** Whether to withhold the content in answers. Written as `true` or `false`. The Python client's default is false. */
  secret: boolean;
  /** What it is for. Leave it out rather than empty. */
  description?: string | undefined;
  /** The content, as a file part. Give it a file name: a part whose file name is empty counts as no file. No size limit is known. */
  content_file: Blob;
  content_string?: undefined;
}
);

/** Arguments of `getAsset`. */
export interface GetAssetArguments {
  /** The asset's id, as `createAsset` answers it. Lower-case hexadecimal. */
  asset_id: AssetId;
}

/** Arguments of `deleteAsset`. */
export interface DeleteAssetArguments {
  /** The asset's id, as `createAsset` answers it. Lower-case hexadecimal. */
  asset_id: AssetId;
}

/** Arguments of `alterAsset`. */
export type AlterAssetArguments = {
  /** The asset's id, as `createAsset` answers it. Lower-case hexadecimal. */
  asset_id: AssetId;
} & (
  | {
  /** The new content, as a file part. Give it a file name: a part whose file name is empty counts as no file. No size limit is known. */
  content_file: Blob;
  /** The new description. The present one stays if this is left out. */
  description?: string | undefined;
  content_string?: undefined;
}
  | {
  /** The new content, as text. How an empty text is taken is unknown; the Python client never sends one. */
  content_string: string;
  /** The new description. The present one stays if this is left out. */
  description?: string | undefined;
  content_file?: undefined;
}
  | {
  /** The new description. */
  description: string;
  content_file?: undefined;
  content_string?: undefined;
}
);

/** Arguments of `attachAsset`. */
export interface AttachAssetArguments {
  /** The asset's id, as `createAsset` answers it. Lower-case hexadecimal. */
  asset_id: AssetId;
  /** The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but says nothing of what a call without it does, so it is required here. */
  m_id: number;
}

/** Arguments of `detachAsset`. */
export interface DetachAssetArguments {
  /** The asset's id, as `createAsset` answers it. Lower-case hexadecimal. */
  asset_id: AssetId;
  /** The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but says nothing of what a call without it does, so it is required here. */
  m_id: number;
}

/** Arguments of `enableAsset`. */
export interface EnableAssetArguments {
  /** The asset's id, as `createAsset` answers it. Lower-case hexadecimal. */
  asset_id: AssetId;
}

/** Arguments of `disableAsset`. */
export interface DisableAssetArguments {
  /** The asset's id, as `createAsset` answers it. Lower-case hexadecimal. */
  asset_id: AssetId;
}

/** Arguments of `getMerchant`. */
export interface GetMerchantArguments {
  /** The merchant's number, as `getMerchants` lists it. 1 or more. */
  m_id: number;
}

/** Arguments of `getProduct`. */
export interface GetProductArguments {
  /** The product's id, as `createProduct` answers it. Lower-case hexadecimal. */
  product_id: ProductId;
}

/** Arguments of `deleteProduct`. */
export interface DeleteProductArguments {
  /** The product's id, as `createProduct` answers it. Lower-case hexadecimal. */
  product_id: ProductId;
}

/** Arguments of `alterProduct`. */
export interface AlterProductArguments {
  /** The product's id, as `createProduct` answers it. Lower-case hexadecimal. */
  product_id: ProductId;
  /** The new name, at most 80 characters. */
  name?: string | undefined;
  /** The new allowance in coins per billing period, 1 or more. Cannot go down. */
  allowance?: number | undefined;
  /** The new limit in coins per billing period, not below the allowance. Cannot go down. */
  limit?: number | undefined;
}

/** Arguments of `getProductsForUnit`. */
export interface GetProductsForUnitArguments {
  /** The unit's id, as `createUnit` answers it. Lower-case hexadecimal. */
  unit_id: UnitId;
}

/** Arguments of `createProduct`. */
export type CreateProductArguments = {
  /** The unit's id, as `createUnit` answers it. Lower-case hexadecimal. */
  unit_id: UnitId;
} & (
  | {
  /** Its name, at most 80 characters. */
  name: string;
  /** The type of product, here a storage subscription. */
  type: "DATA_MANAGER_STORAGE_SUBSCRIPTION";
  /** Coins per billing period, 1 or more. */
  allowance: number;
  /** Coins per billing period at most, not below the allowance. The allowance itself if left out. */
  limit?: number | undefined;
  flavour?: undefined;
}
  | {
  /** Its name, at most 80 characters. */
  name: string;
  /** The type of product, here a project tier subscription. */
  type: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION";
  /** Its tier. Evaluators may only take `EVALUATION`. */
  flavour: ProductFlavour;
  allowance?: undefined;
  limit?: undefined;
}
);

/** Arguments of `getProductsForOrganisation`. */
export interface GetProductsForOrganisationArguments {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `getCharges`. */
export type GetChargesArguments = (
  | {
  /** First day of the period, inclusive, as `YYYY-MM-DD`, taken as UTC. Must lie before `until`. Without dates and without `pbp` the current billing period is meant. (The server also reads other notations; this one is unambiguous.) */
  from?: string | undefined;
  /** The day after the last day of the period (exclusive), as `YYYY-MM-DD`, taken as UTC. */
  until?: string | undefined;
  pbp?: undefined;
}
  | {
  /** Prior billing period, counted backwards: 0 is the current one (the default), -1 the one before, down to -23. Meant instead of `from` and `until`; what all of them together would do is unknown. */
  pbp?: number | undefined;
  from?: undefined;
  until?: undefined;
}
);

/** Arguments of `getProductCharges`. */
export type GetProductChargesArguments = {
  /** The product's id, as `createProduct` answers it. Lower-case hexadecimal. */
  product_id: ProductId;
} & (
  | {
  /** First day of the period, inclusive, as `YYYY-MM-DD`, taken as UTC. Must lie before `until`. Without dates and without `pbp` the current billing period is meant. (The server also reads other notations; this one is unambiguous.) */
  from?: string | undefined;
  /** The day after the last day of the period (exclusive), as `YYYY-MM-DD`, taken as UTC. */
  until?: string | undefined;
  pbp?: undefined;
}
  | {
  /** Prior billing period, counted backwards: 0 is the current one (the default), -1 the one before, down to -23. Meant instead of `from` and `until`; what all of them together would do is unknown. */
  pbp?: number | undefined;
  from?: undefined;
  until?: undefined;
}
);

/** Arguments of `getUnitCharges`. */
export type GetUnitChargesArguments = {
  /** The unit's id, as `createUnit` answers it. Lower-case hexadecimal. */
  unit_id: UnitId;
} & (
  | {
  /** First day of the period, inclusive, as `YYYY-MM-DD`, taken as UTC. Must lie before `until`. Without dates and without `pbp` the current billing period is meant. (The server also reads other notations; this one is unambiguous.) */
  from?: string | undefined;
  /** The day after the last day of the period (exclusive), as `YYYY-MM-DD`, taken as UTC. */
  until?: string | undefined;
  pbp?: undefined;
}
  | {
  /** Prior billing period, counted backwards: 0 is the current one (the default), -1 the one before, down to -23. Meant instead of `from` and `until`; what all of them together would do is unknown. */
  pbp?: number | undefined;
  from?: undefined;
  until?: undefined;
}
);

/** Arguments of `getOrganisationCharges`. */
export type GetOrganisationChargesArguments = {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
} & (
  | {
  /** First day of the period, inclusive, as `YYYY-MM-DD`, taken as UTC. Must lie before `until`. Without dates and without `pbp` the current billing period is meant. (The server also reads other notations; this one is unambiguous.) */
  from?: string | undefined;
  /** The day after the last day of the period (exclusive), as `YYYY-MM-DD`, taken as UTC. */
  until?: string | undefined;
  pbp?: undefined;
}
  | {
  /** Prior billing period, counted backwards: 0 is the current one (the default), -1 the one before, down to -23. Meant instead of `from` and `until`; what all of them together would do is unknown. */
  pbp?: number | undefined;
  from?: undefined;
  until?: undefined;
}
);

/** Arguments of `getOrganisations`. */
export interface GetOrganisationsArguments {
  /** The exact name of one organisation. Leave it out rather than empty. */
  name?: string | undefined;
}

/** Arguments of `createOrganisation`. */
export interface CreateOrganisationArguments {
  /** Its name, at most 80 characters. */
  name: string;
  /** Username of its owner. */
  owner: string;
  /** How private its products shall be. What the server takes if it is left out is unknown. */
  default_product_privacy?: DefaultProductPrivacyEnum | undefined;
}

/** Arguments of `getOrganisation`. */
export interface GetOrganisationArguments {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `deleteOrganisation`. */
export interface DeleteOrganisationArguments {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `alterOrganisation`. */
export interface AlterOrganisationArguments {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
  /** The new name. */
  name?: string | undefined;
  /** How private the products of new units shall be; units that exist keep theirs. */
  default_product_privacy?: DefaultProductPrivacyEnum | undefined;
}

/** Arguments of `getOrganisationUnits`. */
export interface GetOrganisationUnitsArguments {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `createUnit`. */
export interface CreateUnitArguments {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
  /** Its name, at most 80 characters. */
  name: string;
  /** Day of the month, 1 to 28, on which its subscriptions are billed. */
  billing_day: number;
  /** How private its products shall be. What the server takes if it is left out is unknown. */
  default_product_privacy?: DefaultProductPrivacyEnum | undefined;
}

/** Arguments of `getUnits`. */
export interface GetUnitsArguments {
  /** The exact name of a unit. Leave it out rather than empty. */
  name?: string | undefined;
}

/** Arguments of `createDefaultUnit`. */
export interface CreateDefaultUnitArguments {
  /** Day of the month, 1 to 28, on which its subscriptions are billed. */
  billing_day: number;
}

/** Arguments of `getUnit`. */
export interface GetUnitArguments {
  /** The unit's id, as `createUnit` answers it. Lower-case hexadecimal. */
  unit_id: UnitId;
}

/** Arguments of `deleteUnit`. */
export interface DeleteUnitArguments {
  /** The unit's id, as `createUnit` answers it. Lower-case hexadecimal. */
  unit_id: UnitId;
}

/** Arguments of `alterUnit`. */
export interface AlterUnitArguments {
  /** The unit's id, as `createUnit` answers it. Lower-case hexadecimal. */
  unit_id: UnitId;
  /** The new name. */
  name?: string | undefined;
  /** How private its products shall be. Must not conflict with what the organisation demands. */
  default_product_privacy?: DefaultProductPrivacyEnum | undefined;
}

/** Arguments of `createPersonalUnit`. */
export interface CreatePersonalUnitArguments {
  /** Day of the month, 1 to 28, on which its subscriptions are billed. */
  billing_day: number;
}

/** Arguments of `getOrganisationUsers`. */
export interface GetOrganisationUsersArguments {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `addUserToOrganisation`. */
export interface AddUserToOrganisationArguments {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
  /** The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID. */
  user_id: UserId;
}

/** Arguments of `removeUserFromOrganisation`. */
export interface RemoveUserFromOrganisationArguments {
  /** The organisation's id. Lower-case hexadecimal. */
  org_id: OrganisationId;
  /** The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID. */
  user_id: UserId;
}

/** Arguments of `getUnitUsers`. */
export interface GetUnitUsersArguments {
  /** The unit's id, as `createUnit` answers it. Lower-case hexadecimal. */
  unit_id: UnitId;
}

/** Arguments of `addUserToUnit`. */
export interface AddUserToUnitArguments {
  /** The unit's id, as `createUnit` answers it. Lower-case hexadecimal. */
  unit_id: UnitId;
  /** The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID. */
  user_id: UserId;
}

/** Arguments of `removeUserFromUnit`. */
export interface RemoveUserFromUnitArguments {
  /** The unit's id, as `createUnit` answers it. Lower-case hexadecimal. */
  unit_id: UnitId;
  /** The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID. */
  user_id: UserId;
}

/** Arguments of `getActions`. */
export type GetActionsArguments = {
  /** How the content of each entry is written. The default is `PROTOCOL_STRING`. */
  format?: EventStreamFormat | undefined;
  /** First day, inclusive, as `YYYY-MM-DD`, taken as UTC. The default is today. */
  from?: string | undefined;
  /** The day after the last day (exclusive), as `YYYY-MM-DD`, taken as UTC. The default is tomorrow. */
  until?: string | undefined;
} & (
  | {
  /** Only actions that concern this merchant, by number, 1 or more. */
  m_id?: number | undefined;
  org_id?: undefined;
  unit_id?: undefined;
  product_id?: undefined;
}
  | {
  /** Only actions that concern this organisation. */
  org_id?: OrganisationId | undefined;
  m_id?: undefined;
  unit_id?: undefined;
  product_id?: undefined;
}
  | {
  /** Only actions that concern this unit. */
  unit_id?: UnitId | undefined;
  m_id?: undefined;
  org_id?: undefined;
  product_id?: undefined;
}
  | {
  /** Only actions that concern this product. */
  product_id?: ProductId | undefined;
  m_id?: undefined;
  org_id?: undefined;
  unit_id?: undefined;
}
);

/** The operations of Squonk2 Account Server, one method each. */
export interface Squonk2Operations {
  /**
   * Get the server's version.
   *
   * Answers the version of the Account Server. Needs no token and changes nothing, so it serves as a liveness probe. (Upstream declares 401 and 403 all the same; whether the server ever sends them here is unknown.)
   *
   * `GET /version` (Python: `ping`, `get_version`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The server is up, and this is its version.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getVersion(args?: NoArguments, options?: CallOptions): Call<StateGetVersionResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Get the caller's event stream.
   *
   * Answers the stream that the caller has made, with the URL to connect to. A 404 is no fault: the caller has none yet (or no service is installed), and `createEventStream` is the next step. Open a WebSocket at `location` to read; messages are text frames in the stream's format, and the query `stream_from_ordinal=1` on that URL has been seen to replay from the beginning.
   *
   * `GET /event-stream` (Python: `get_event_stream`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The caller's stream.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {NotFoundError} 404: The caller has no stream, or no event-stream service is installed. The wording in the example is ours.
   */
  getEventStream(args?: NoArguments, options?: CallOptions): Call<EventStreamGetPostResponse, Failures<{ 401: unknown; 404: AsError }>>;

  /**
   * Create the caller's event stream.
   *
   * Makes a stream for the caller, who can have only one, and answers the URL to connect to. How a second attempt is answered is unknown: after a lost reply, use `getEventStream`. Without a `format` the server takes `PROTOCOL_STRING`. An installation without event-stream service answers 404.
   *
   * `POST /event-stream` (Python: `create_event_stream`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The stream was made.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: No event-stream service is installed. The wording in the example is ours.
   */
  createEventStream(args?: CreateEventStreamArguments, options?: CallOptions): Call<EventStreamGetPostResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Get the version of the event-stream service.
   *
   * Answers which event-stream service is installed and how it is reached. Needs no token. Ask this first: streams can be used only if `protocol` is `WEBSOCKET`. A missing service is reported in two ways: inside a 200, as protocol `SERVICE_NOT_PRESENT`, and by the declared 404. Expect both.
   *
   * `GET /event-stream/version` (Python: `get_event_stream_version`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns What is known of the service. It may be absent all the same; look at `protocol`.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {NotFoundError} 404: No event-stream service is installed. The wording in the example is ours.
   */
  getEventStreamVersion(args?: NoArguments, options?: CallOptions): Call<EventStreamVersionGetResponse, Failures<{ 401: unknown; 404: AsError }>>;

  /**
   * Delete an event stream.
   *
   * Removes the stream. Only the user who made it may do so. Deleting it again leaves the server as it is; that the answer is then 404 is likely, but not documented.
   *
   * `DELETE /event-stream/{event_stream_id}` (Python: `delete_event_stream`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The stream is gone.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such stream, or no event-stream service is installed. The wording in the example is ours.
   */
  deleteEventStream(args: DeleteEventStreamArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * List the assets.
   *
   * Answers the assets that the caller can see, or those of one scope: a user, a product, a unit or an organisation. Give one scope at
   * most; what several would do together is unknown.
   *
   * The Python client takes one `scope_id` and picks the query by its prefix. Anything that is no id in lower case it takes for a
   * username, an id in upper case included.
   *
   * Upstream declares 201 as the only success. That is taken for a slip, since their own Python client accepts 200 alone; the server
   * was not seen. Secret assets do not reveal their content.
   *
   * `GET /asset` (Python: `get_available_assets`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The assets.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getAvailableAssets(args?: GetAvailableAssetsArguments, options?: CallOptions): Call<AssetGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Create an asset.
   *
   * Makes an asset out of a text or a file, exactly one of the two, and answers its id. Merchants get it only once it is attached
   * (`attachAsset`). A scope other than `USER` and `GLOBAL` wants a `scope_id`; with `USER` the server fills in the caller. Names are
   * unique within their scope, so a repeat after a lost reply is refused although the first attempt worked.
   *
   * The body is a multipart form, never JSON and never URL-encoded. Let the form set its own Content-Type, with the boundary. A text
   * needs no file part beside it, and arrives as it is written: mind that the FormData of browsers and of Node turns each line break of
   * a text into CR LF, which would change the asset. (The Python client adds one with an empty file name, which counts as no file, only to force a
   * multipart body.)
   *
   * `POST /asset` (Python: `create_asset`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The asset was made.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  createAsset(args: CreateAssetArguments, options?: CallOptions): Call<AssetPostResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Get an asset.
   *
   * Answers one asset with its content, unless it is secret: then the content is withheld, and what stands in its place is unknown. As with the list, upstream declares 201 as the only success, which is taken for a slip. No 404 is declared: how an unknown id is answered (400 or 403) is unknown.
   *
   * `GET /asset/{asset_id}` (Python: `get_asset`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The asset.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getAsset(args: GetAssetArguments, options?: CallOptions): Call<AssetGetByIdResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Delete an asset.
   *
   * Removes the asset. Refused while it is attached to any merchant: detach it first. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators. Deleting again leaves the server as it is; no 404 is declared, so how that is answered (400 or 403) is unknown.
   *
   * `DELETE /asset/{asset_id}` (Python: `delete_asset`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The asset is gone.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  deleteAsset(args: DeleteAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Change an asset's content or description.
   *
   * Replaces the content by a text or a file, one of the two at most, and the description if given. What is left out stays. Merchants that fetched the asset before keep the old content. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators. The body is a multipart form, as in `createAsset`. A request that changes nothing is not accepted here, because how the server takes a form without any part is unknown. The answer's body is not declared; do not expect one.
   *
   * `PATCH /asset/{asset_id}` (Python: `alter_asset`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The asset was changed. No body is declared.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such asset. The wording in the example is ours.
   */
  alterAsset(args: AlterAssetArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Attach an asset to a merchant.
   *
   * Lets the merchant fetch the asset. There is no body; the merchant's number goes into the query. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators. Whether attaching twice is refused, ignored or counted twice is unknown.
   *
   * `PATCH /asset/{asset_id}/attach` (Python: `attach_asset`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The asset is attached.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  attachAsset(args: AttachAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Detach an asset from a merchant.
   *
   * Ends what `attachAsset` began. There is no body; the merchant's number goes into the query. The merchant may have fetched the content already. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators. Detaching again leaves the server as it is; how it is answered is unknown.
   *
   * `PATCH /asset/{asset_id}/detach` (Python: `detach_asset`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The asset is detached.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  detachAsset(args: DetachAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Enable an asset.
   *
   * Clears the asset's `disabled` mark. There is no body. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators.
   *
   * `PATCH /asset/{asset_id}/enable` (Python: `enable_asset`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The asset is enabled.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  enableAsset(args: EnableAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Disable an asset.
   *
   * Sets the asset's `disabled` mark, without deleting or detaching it. There is no body. What merchants that fetched it before make of this is not documented. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators.
   *
   * `PATCH /asset/{asset_id}/disable` (Python: `disable_asset`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The asset is disabled.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  disableAsset(args: DisableAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * List the merchants.
   *
   * Answers all merchants registered with the Account Server. Their numbers are what `attachAsset` and `detachAsset` want.
   *
   * `GET /merchant` (Python: `get_merchants`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The merchants.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getMerchants(args?: NoArguments, options?: CallOptions): Call<MerchantsGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Get a merchant.
   *
   * Answers one merchant. No 404 is declared: how an unknown number is answered (400 or 403) is unknown.
   *
   * `GET /merchant/{m_id}` (Python: `get_merchant`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The merchant.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getMerchant(args: GetMerchantArguments, options?: CallOptions): Call<MerchantGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * List the products.
   *
   * Answers all products that the caller can see, across all units and organisations. Each item is an envelope: the product's id, name and type are at `product.id`, `product.name` and `product.type`. Storage subscriptions and project tiers stand mixed; only the latter have `instance`, and `claim` once a project uses them.
   *
   * `GET /product` (Python: `get_available_products`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The products.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getAvailableProducts(args?: NoArguments, options?: CallOptions): Call<ProductsGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Get a product.
   *
   * Answers one product with its organisation, unit, storage and coins. It is wrapped twice: the id is at `product.product.id`. The coins here are numbers, `used` leaves out today. No 404 is declared: how an unknown id is answered (400 or 403) is unknown.
   *
   * `GET /product/{product_id}` (Python: `get_product`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The product.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getProduct(args: GetProductArguments, options?: CallOptions): Call<ProductUnitGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Delete a product.
   *
   * Removes the product. Refused while it is claimed: delete its Data Manager project first. Which status carries that refusal is unknown; of those declared only 403 would fit. Deleting again leaves the server as it is; expect 404 then.
   *
   * `DELETE /product/{product_id}` (Python: `delete_product`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The product is gone.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such product. The wording in the example is ours.
   */
  deleteProduct(args: DeleteProductArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Change a product's name, allowance or limit.
   *
   * Sets what is given and leaves the rest. Neither allowance nor limit can go down, and the limit cannot lie below the allowance. The Python client would send a zero, which is below the minimum of 1. For members of the unit or of its organisation, and administrators. Which status carries a refusal is unknown; no 400 is declared. The answer's body is not declared; do not expect one.
   *
   * `PATCH /product/{product_id}` (Python: `alter_product`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The product was changed. No body is declared.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such product. The wording in the example is ours.
   */
  alterProduct(args: AlterProductArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * List the products of a unit.
   *
   * Answers the products of one unit, in the same envelopes as `getAvailableProducts`.
   *
   * `GET /product/unit/{unit_id}` (Python: `get_products_for_unit`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The unit's products.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such unit, or the caller may not know of it. The wording in the example is ours.
   */
  getProductsForUnit(args: GetProductsForUnitArguments, options?: CallOptions): Call<ProductsGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Create a product in a unit.
   *
   * Makes a product and answers its id, which a Data Manager then needs to create a project. What must be given depends on the type:
   *
   * - `DATA_MANAGER_STORAGE_SUBSCRIPTION` needs an `allowance` and takes a `limit`, but no `flavour`;
   * - `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION` needs a `flavour` and takes neither `allowance` nor `limit`.
   *
   * For administrators, and members of the unit or of its organisation. Evaluators may only make products of flavour `EVALUATION`,
   * and only in their personal unit. Whether names must be unique is unknown: sent twice, it may make two products.
   *
   * `POST /product/unit/{unit_id}` (Python: `create_product`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The product was made.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  createProduct(args: CreateProductArguments, options?: CallOptions): Call<UnitProductPostResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * List the products of an organisation.
   *
   * Answers the products of all units of one organisation, in the same envelopes as `getAvailableProducts`. Whether the products of units that the caller cannot see are among them is unknown.
   *
   * `GET /product/organisation/{org_id}` (Python: `get_products_for_organisation`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The organisation's products.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such organisation, or the caller may not know of it. The wording in the example is ours.
   */
  getProductsForOrganisation(args: GetProductsForOrganisationArguments, options?: CallOptions): Call<ProductsGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * List the types of product.
   *
   * Answers the types of product that can be created, with their flavours. Type and flavour are plain text here, so that a server may know more than the enums of this specification.
   *
   * `GET /product-type` (Python: `get_product_types`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The types.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getProductTypes(args?: NoArguments, options?: CallOptions): Call<ProductsGetTypesResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Get the default cost of storage.
   *
   * Answers what storage costs on this server unless a product has a price of its own. The number is a decimal as text.
   *
   * `GET /product-default-storage-cost` (Python: `get_product_default_storage_cost`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The cost.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getProductDefaultStorageCost(args?: NoArguments, options?: CallOptions): Call<ProductsGetDefaultStorageCost, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Get the charges of all organisations.
   *
   * Sums up what all organisations were charged in a period, by purpose and by organisation. For administrators. Takes either dates or a prior billing period; with neither, the current period. How one prior period is meant across units with different billing days is not documented. No Python client makes this call.
   *
   * `GET /charges`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The charges, by purpose and by organisation.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: Declared upstream without saying when. The wording in the example is ours.
   */
  getCharges(args?: GetChargesArguments, options?: CallOptions): Call<ChargesGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Get the charges of a product.
   *
   * Lists what a product was charged in a period: one entry for each thing that ran, one for each day of storage. For members of the
   * unit or of its organisation. Takes either dates or a prior billing period; with neither, the current period.
   *
   * Coins are decimal text here. A processing charge without `closed` is still running, and its coins are not committed. The storage
   * item whose `additional_data` has `current_bytes` is today's: its coins are the burn rate so far, not a settled charge.
   *
   * `GET /charges/product/{product_id}` (Python: `get_product_charges`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The charges, one by one.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getProductCharges(args: GetProductChargesArguments, options?: CallOptions): Call<ProductChargesGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Get the charges of a unit.
   *
   * Sums up what a unit was charged in a period, by purpose and by product. For members of the unit or of its organisation. Takes either dates or a prior billing period; with neither, the current period. `summary` is an object that holds the list in `charges`, whereas `getOrganisationCharges` has the list itself there.
   *
   * `GET /charges/unit/{unit_id}` (Python: `get_unit_charges`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The charges, by purpose and by product.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getUnitCharges(args: GetUnitChargesArguments, options?: CallOptions): Call<UnitChargesGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Get the charges of an organisation.
   *
   * Sums up what an organisation was charged in a period, by purpose and by unit. For members of the organisation; not possible for the Default Organisation. Takes either dates or a prior billing period; with neither, the current period. Units with different billing days have different periods, so each unit's entry says its own. `summary` is the list itself, whereas `getUnitCharges` has an object around it.
   *
   * `GET /charges/organisation/{org_id}` (Python: `get_organisation_charges`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The charges, by purpose and by unit.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such organisation, or the caller may not know of it. The wording in the example is ours.
   */
  getOrganisationCharges(args: GetOrganisationChargesArguments, options?: CallOptions): Call<OrganisationChargesGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * List the organisations.
   *
   * Answers the organisations that the caller can see, each with its members. With a `name` only the organisation of exactly that name is answered, still as a list. A name that matches nothing may answer 404 rather than an empty list; which one is unknown.
   *
   * `GET /organisation` (Python: `get_organisations`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The organisations.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such organisation, or the caller may not know of it. The wording in the example is ours.
   */
  getOrganisations(args?: GetOrganisationsArguments, options?: CallOptions): Call<OrganisationsGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Create an organisation.
   *
   * Makes an organisation with an owner and answers its id. For administrators. The Python client documents a billing day here; there is none, units have it. Whether two organisations may bear one name is unknown: sent twice, it makes a second one or is refused.
   *
   * `POST /organisation` (Python: `create_organisation`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The organisation was made.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  createOrganisation(args: CreateOrganisationArguments, options?: CallOptions): Call<OrganisationPostResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Get an organisation.
   *
   * Answers one organisation with its members. For its members, who created it, and administrators; being a member of one of its units is not enough.
   *
   * `GET /organisation/{org_id}` (Python: `get_organisation`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The organisation.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such organisation, or the caller may not know of it. The wording in the example is ours.
   */
  getOrganisation(args: GetOrganisationArguments, options?: CallOptions): Call<OrganisationGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Delete an organisation.
   *
   * Removes the organisation. For administrators. Refused while it has units. Deleting again leaves the server as it is; no 404 is declared, so how that is answered (400 or 403) is unknown, and so is which of the two carries the refusal.
   *
   * `DELETE /organisation/{org_id}` (Python: `delete_organisation`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The organisation is gone.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  deleteOrganisation(args: DeleteOrganisationArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Change an organisation's name or product privacy.
   *
   * Sets what is given and leaves the rest. A new privacy applies to units made from then on; units that exist keep theirs. For members, who created it, and administrators. The answer's body is not declared; do not expect one.
   *
   * `PATCH /organisation/{org_id}` (Python: `alter_organisation`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The organisation was changed. No body is declared.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such organisation, or the caller may not know of it. The wording in the example is ours.
   */
  alterOrganisation(args: AlterOrganisationArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Get the Default Organisation.
   *
   * Answers the organisation that holds all personal units. For any user with a token. It has no owner, and upstream declares none of the fields as always present, so check what you read.
   *
   * `GET /default/organisation` (Python: `get_default_organisation`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The Default Organisation.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no Default Organisation. The wording in the example is ours.
   */
  getDefaultOrganisation(args?: NoArguments, options?: CallOptions): Call<OrganisationGetDefaultResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * List the units of an organisation.
   *
   * Answers the organisation and those of its units that the caller can access, public ones included. (Up to version 3 the Python client called this `get_units`; that name now stands for the list over all organisations.)
   *
   * `GET /organisation/{org_id}/unit` (Python: `get_organisation_units`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The organisation and its units.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such organisation, or the caller may not know of it. The wording in the example is ours.
   */
  getOrganisationUnits(args: GetOrganisationUnitsArguments, options?: CallOptions): Call<OrganisationUnitsGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Create a unit in an organisation.
   *
   * Makes a unit, whose owner is the caller, and answers its id. For members of the organisation and administrators. All subscriptions in it are billed on `billing_day`. Whether two units may bear one name is unknown: sent twice, it makes a second one or is refused.
   *
   * `POST /organisation/{org_id}/unit` (Python: `create_unit`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The unit was made.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  createUnit(args: CreateUnitArguments, options?: CallOptions): Call<OrganisationUnitPostResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * List the units of all organisations.
   *
   * Answers the units that the caller can see, grouped: `units` holds one entry for each organisation, and each entry has an `organisation` and `units` of its own. There is no count at the top. With a `name` only units of exactly that name are answered; a name that matches nothing may answer 404 rather than an empty list.
   *
   * `GET /unit` (Python: `get_available_units`, `get_units`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The units, grouped by organisation.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such unit, or the caller may not know of it. The wording in the example is ours.
   */
  getUnits(args?: GetUnitsArguments, options?: CallOptions): Call<UnitsGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Create the caller's personal unit (older form).
   *
   * The older form of `createPersonalUnit`, which is to be used instead. Makes the caller's one personal unit in the Default Organisation. Where the caller has one already it is taken to be refused, so a repeat after a lost reply fails although the first attempt worked.
   *
   * `PUT /unit`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The personal unit was made.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @deprecated
   */
  createDefaultUnit(args: CreateDefaultUnitArguments, options?: CallOptions): Call<PersonalUnitPutResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Delete the caller's personal unit (older form).
   *
   * The older form of `deletePersonalUnit`, which is to be used instead. Takes no id: it acts on the caller's own unit. Refused while the unit has products.
   *
   * `DELETE /unit`
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The personal unit is gone.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: The caller has no personal unit. The wording in the example is ours.
   * @deprecated
   */
  deleteDefaultUnit(args?: NoArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Get a unit.
   *
   * Answers one unit with its members. For members of the unit or of its organisation, who created either, and administrators.
   *
   * `GET /unit/{unit_id}` (Python: `get_unit`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The unit.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such unit, or the caller may not know of it. The wording in the example is ours.
   */
  getUnit(args: GetUnitArguments, options?: CallOptions): Call<UnitGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Delete a unit.
   *
   * Removes the unit. Refused while it has products, and always for personal units: those go by `deletePersonalUnit`. For members of the unit or of its organisation, and administrators. Deleting again leaves the server as it is; expect 404 then.
   *
   * `DELETE /unit/{unit_id}` (Python: `delete_unit`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The unit is gone.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such unit, or the caller may not know of it. The wording in the example is ours.
   */
  deleteUnit(args: DeleteUnitArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Change a unit's name or product privacy.
   *
   * Sets what is given and leaves the rest. The privacy must not conflict with the organisation's; which status carries that refusal is unknown. For members of the unit or of its organisation, and administrators. The answer's body is not declared; do not expect one.
   *
   * `PATCH /unit/{unit_id}` (Python: `alter_unit`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The unit was changed. No body is declared.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: There is no such unit, or the caller may not know of it. The wording in the example is ours.
   */
  alterUnit(args: AlterUnitArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Get the caller's personal unit.
   *
   * Answers the caller's personal unit. A 404 is no fault: the caller has none. A 403 here, while other calls work, has been seen to mean a token fetched without the scope `openid`.
   *
   * `GET /personal-unit` (Python: `get_personal_unit`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The personal unit.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: The caller has no personal unit. The wording in the example is ours.
   */
  getPersonalUnit(args?: NoArguments, options?: CallOptions): Call<UnitGetResponse, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Create the caller's personal unit.
   *
   * Makes the caller's one personal unit in the Default Organisation, and answers the ids of both. In spite of the verb it is not for replacing: where the caller has one already it is taken to be refused (a test double of upstream's answers 409 then, which is not declared), so a repeat after a lost reply fails although the first attempt worked. Use `getPersonalUnit` then.
   *
   * `PUT /personal-unit` (Python: `create_personal_unit`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The personal unit was made.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  createPersonalUnit(args: CreatePersonalUnitArguments, options?: CallOptions): Call<PersonalUnitPutResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Delete the caller's personal unit.
   *
   * Removes the personal unit. Takes no id: it acts on the caller's own. Refused while the unit has products. Deleting again leaves the server as it is; expect 404 then.
   *
   * `DELETE /personal-unit` (Python: `delete_personal_unit`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The personal unit is gone.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @throws {NotFoundError} 404: The caller has no personal unit. The wording in the example is ours.
   */
  deletePersonalUnit(args?: NoArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError; 404: AsError }>>;

  /**
   * Get the caller's account.
   *
   * Answers who the caller is, whether as administrator, and with which roles. The Python client's text demands an administrator; upstream's own description of the server does not.
   *
   * `GET /user/account` (Python: `get_account`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The caller's account.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  getAccount(args?: NoArguments, options?: CallOptions): Call<UserAccountGetResponse, Failures<{ 401: unknown; 403: AsError }>>;

  /**
   * List the members of an organisation.
   *
   * Answers the members of an organisation. For its members and administrators. Upstream has deprecated it in favour of `getOrganisation`, whose answer has `users`.
   *
   * `GET /organisation/{org_id}/user` (Python: `get_organisation_users`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The members.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @deprecated
   */
  getOrganisationUsers(args: GetOrganisationUsersArguments, options?: CallOptions): Call<UsersGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Add a user to an organisation.
   *
   * Makes the user a member of the organisation. For its members and administrators. There is no request body. Upstream declares 201, their Python client takes 200 too, and a test double of theirs answers 204: any 2xx is success, and no body is to be expected.
   *
   * `PUT /organisation/{org_id}/user/{user_id}` (Python: `add_user_to_organisation`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The user is a member. Accepted by the Python client, not declared upstream.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  addUserToOrganisation(args: AddUserToOrganisationArguments, options?: CallOptions): Call<undefined, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Remove a user from an organisation.
   *
   * Ends the user's membership of the organisation. For its members and administrators. Removing again leaves the server as it is; no 404 is declared, so how that is answered is unknown.
   *
   * `DELETE /organisation/{org_id}/user/{user_id}` (Python: `remove_user_from_organisation`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The user is no member any more.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  removeUserFromOrganisation(args: RemoveUserFromOrganisationArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * List the members of a unit.
   *
   * Answers the members of a unit. For members of the unit or of its organisation, and administrators. Upstream has deprecated it in favour of `getUnit`, whose answer has `users`.
   *
   * `GET /unit/{unit_id}/user` (Python: `get_unit_users`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The members.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   * @deprecated
   */
  getUnitUsers(args: GetUnitUsersArguments, options?: CallOptions): Call<UsersGetResponse, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Add a user to a unit.
   *
   * Makes the user a member of the unit. Not possible for personal units. For members of the unit or of its organisation, and administrators. There is no request body. Upstream declares 201, their Python client takes 200 too, and a test double of theirs answers 204: any 2xx is success, and no body is to be expected.
   *
   * `PUT /unit/{unit_id}/user/{user_id}` (Python: `add_user_to_unit`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The user is a member. Accepted by the Python client, not declared upstream.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  addUserToUnit(args: AddUserToUnitArguments, options?: CallOptions): Call<undefined, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * Remove a user from a unit.
   *
   * Ends the user's membership of the unit. Not possible for personal units. For members of the unit or of its organisation, and administrators. Removing again leaves the server as it is; no 404 is declared, so how that is answered is unknown.
   *
   * `DELETE /unit/{unit_id}/user/{user_id}` (Python: `remove_user_from_unit`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The user is no member any more.
   * @throws {BadRequestError} 400: The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   * @throws {PermissionDeniedError} 403: The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework.
   */
  removeUserFromUnit(args: RemoveUserFromUnitArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError; 401: unknown; 403: AsError }>>;

  /**
   * List what was done on the server.
   *
   * Answers the log of actions, for administrators. Without dates it covers today until tomorrow, not everything. It can be narrowed to one merchant, organisation, unit or product; only one of the four may be given. Python clients later than the one documented here have this call as well.
   *
   * `GET /action`
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The actions.
   * @throws {AuthenticationError} 401: The token is missing, expired or not valid here. No body is declared for this status; do not rely on one.
   */
  getActions(args?: GetActionsArguments, options?: CallOptions): Call<ActionGetResponse, Failures<{ 401: unknown }>>;
}

/** Where each argument goes and what each reply holds; read by the runtime. */
export const squonk2Operations: OperationTable = {
  platform: "squonk2",
  rows: {
    getVersion: "GET /version !auth",
    getEventStream: "GET /event-stream",
    createEventStream: "POST /event-stream +format",
    getEventStreamVersion: "GET /event-stream/version !auth",
    deleteEventStream: "DELETE /event-stream/{event_stream_id} ~ =none",
    getAvailableAssets: "GET /asset ?user_id ?product_id ?unit_id ?org_id",
    createAsset: "POST /asset +name! +scope! +scope_id +secret! +description +content_string +content_file %multipart $content_string $content_file",
    getAsset: "GET /asset/{asset_id}",
    deleteAsset: "DELETE /asset/{asset_id} ~ =none",
    alterAsset: "PATCH /asset/{asset_id} ~ +content_file +description +content_string %multipart $content_file $content_string =none",
    attachAsset: "PATCH /asset/{asset_id}/attach ?m_id! =none",
    detachAsset: "PATCH /asset/{asset_id}/detach ~ ?m_id! =none",
    enableAsset: "PATCH /asset/{asset_id}/enable ~ =none",
    disableAsset: "PATCH /asset/{asset_id}/disable ~ =none",
    getMerchants: "GET /merchant",
    getMerchant: "GET /merchant/{m_id}",
    getAvailableProducts: "GET /product",
    getProduct: "GET /product/{product_id}",
    deleteProduct: "DELETE /product/{product_id} ~ =none",
    alterProduct: "PATCH /product/{product_id} ~ +name +allowance +limit =none",
    getProductsForUnit: "GET /product/unit/{unit_id}",
    createProduct: "POST /product/unit/{unit_id} +name! +type! +allowance +limit +flavour",
    getProductsForOrganisation: "GET /product/organisation/{org_id}",
    getProductTypes: "GET /product-type",
    getProductDefaultStorageCost: "GET /product-default-storage-cost",
    getCharges: "GET /charges ?from ?until ?pbp",
    getProductCharges: "GET /charges/product/{product_id} ?from ?until ?pbp",
    getUnitCharges: "GET /charges/unit/{unit_id} ?from ?until ?pbp",
    getOrganisationCharges: "GET /charges/organisation/{org_id} ?from ?until ?pbp",
    getOrganisations: "GET /organisation ?name",
    createOrganisation: "POST /organisation +name! +owner! +default_product_privacy",
    getOrganisation: "GET /organisation/{org_id}",
    deleteOrganisation: "DELETE /organisation/{org_id} ~ =none",
    alterOrganisation: "PATCH /organisation/{org_id} ~ +name +default_product_privacy =none",
    getDefaultOrganisation: "GET /default/organisation",
    getOrganisationUnits: "GET /organisation/{org_id}/unit",
    createUnit: "POST /organisation/{org_id}/unit +name! +billing_day! +default_product_privacy",
    getUnits: "GET /unit ?name",
    createDefaultUnit: "PUT /unit +billing_day!",
    deleteDefaultUnit: "DELETE /unit ~ =none",
    getUnit: "GET /unit/{unit_id}",
    deleteUnit: "DELETE /unit/{unit_id} ~ =none",
    alterUnit: "PATCH /unit/{unit_id} ~ +name +default_product_privacy =none",
    getPersonalUnit: "GET /personal-unit",
    createPersonalUnit: "PUT /personal-unit +billing_day!",
    deletePersonalUnit: "DELETE /personal-unit ~ =none",
    getAccount: "GET /user/account",
    getOrganisationUsers: "GET /organisation/{org_id}/user",
    addUserToOrganisation: "PUT /organisation/{org_id}/user/{user_id} ~ =none",
    removeUserFromOrganisation: "DELETE /organisation/{org_id}/user/{user_id} ~ =none",
    getUnitUsers: "GET /unit/{unit_id}/user",
    addUserToUnit: "PUT /unit/{unit_id}/user/{user_id} ~ =none",
    removeUserFromUnit: "DELETE /unit/{unit_id}/user/{user_id} ~ =none",
    getActions: "GET /action ?format ?from ?until ?m_id ?org_id ?unit_id ?product_id",
  },
};
