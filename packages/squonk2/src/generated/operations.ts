// Generated from specs/squonk2 by `npm run generate`. Do not edit: change the spec.
import type {
  Call,
  CallOptions,
  Failures,
  NoArguments,
} from "@platform-clients/core";
import type {
  ActionGetResponse,
  AsError,
  AssetGetByIdResponse,
  AssetGetResponse,
  AssetId,
  AssetPostResponse,
  AssetScopeEnum,
  ChargesGetResponse,
  DefaultProductPrivacyEnum,
  EventStreamFormat,
  EventStreamGetPostResponse,
  EventStreamVersionGetResponse,
  MerchantGetResponse,
  MerchantsGetResponse,
  OrganisationChargesGetResponse,
  OrganisationGetDefaultResponse,
  OrganisationGetResponse,
  OrganisationId,
  OrganisationPostResponse,
  OrganisationUnitPostResponse,
  OrganisationUnitsGetResponse,
  OrganisationsGetResponse,
  PersonalUnitPutResponse,
  Problem,
  ProductChargesGetResponse,
  ProductFlavour,
  ProductId,
  ProductUnitGetResponse,
  ProductsGetDefaultStorageCost,
  ProductsGetResponse,
  ProductsGetTypesResponse,
  StateGetVersionResponse,
  UnitChargesGetResponse,
  UnitGetResponse,
  UnitId,
  UnitProductPostResponse,
  UnitsGetResponse,
  UserAccountGetResponse,
  UserId,
  UsersGetResponse,
} from "./models.ts";

/** Arguments of `createEventStream`. */
export interface CreateEventStreamArguments {
  /** Format of messages. Default on the server: `PROTOCOL_STRING`. */
  format?: EventStreamFormat | undefined;
}

/** Arguments of `deleteEventStream`. */
export interface DeleteEventStreamArguments {
  /** The stream's number, as returned by `createEventStream` and `getEventStream`. 1 or more. */
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
  /** What it belongs to. */
  scope: AssetScopeEnum;
  /** The ID of the product, unit or organisation it belongs to. Not allowed with `GLOBAL`; with `USER` the server sets the caller. */
  scope_id?: string | undefined;
  /** Whether responses omit the content. Sent as `true` or `false`. The Python client's default is false. */
  secret: boolean;
  /** The purpose of the asset. Omit it instead of sending an empty string. */
  description?: string | undefined;
  /** The content, as a string. The server's handling of an empty string is unknown; the Python client never sends one. No size limit is known. */
  content_string: string;
  content_file?: undefined;
}
  | {
  /** Its name, unique within its scope: 1 to 63 lower-case letters, digits and hyphens. */
  name: string;
  /** What it belongs to. */
  scope: AssetScopeEnum;
  /** The ID of the product, unit or organisation it belongs to. Not allowed with `GLOBAL`; with `USER` the server sets the caller. */
  scope_id?: string | undefined;
  /** Whether responses omit the content. Sent as `true` or `false`. The Python client's default is false. */
  secret: boolean;
  /** The purpose of the asset. Omit it instead of sending an empty string. */
  description?: string | undefined;
  /** The content, as a file part. Set a file name: a part whose file name is empty counts as no file. No size limit is known. */
  content_file: Blob;
  content_string?: undefined;
}
);

/** Arguments of `getAsset`. */
export interface GetAssetArguments {
  /** The asset's ID, as returned by `createAsset`. Lower-case hexadecimal. */
  asset_id: AssetId;
}

/** Arguments of `deleteAsset`. */
export interface DeleteAssetArguments {
  /** The asset's ID, as returned by `createAsset`. Lower-case hexadecimal. */
  asset_id: AssetId;
}

/** Arguments of `alterAsset`. */
export type AlterAssetArguments = {
  /** The asset's ID, as returned by `createAsset`. Lower-case hexadecimal. */
  asset_id: AssetId;
} & (
  | {
  /** The new content, as a file part. Set a file name: a part whose file name is empty counts as no file. No size limit is known. */
  content_file: Blob;
  /** The new description. If omitted, the current one remains. */
  description?: string | undefined;
  content_string?: undefined;
}
  | {
  /** The new content, as a string. The server's handling of an empty string is unknown; the Python client never sends one. */
  content_string: string;
  /** The new description. If omitted, the current one remains. */
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
  /** The asset's ID, as returned by `createAsset`. Lower-case hexadecimal. */
  asset_id: AssetId;
  /** The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but does not document a call without it, so it is required here. */
  m_id: number;
}

/** Arguments of `detachAsset`. */
export interface DetachAssetArguments {
  /** The asset's ID, as returned by `createAsset`. Lower-case hexadecimal. */
  asset_id: AssetId;
  /** The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but does not document a call without it, so it is required here. */
  m_id: number;
}

/** Arguments of `enableAsset`. */
export interface EnableAssetArguments {
  /** The asset's ID, as returned by `createAsset`. Lower-case hexadecimal. */
  asset_id: AssetId;
}

/** Arguments of `disableAsset`. */
export interface DisableAssetArguments {
  /** The asset's ID, as returned by `createAsset`. Lower-case hexadecimal. */
  asset_id: AssetId;
}

/** Arguments of `getMerchant`. */
export interface GetMerchantArguments {
  /** The merchant's number, as returned by `getMerchants`. 1 or more. */
  m_id: number;
}

/** Arguments of `getProduct`. */
export interface GetProductArguments {
  /** The product's ID, as returned by `createProduct`. Lower-case hexadecimal. */
  product_id: ProductId;
}

/** Arguments of `deleteProduct`. */
export interface DeleteProductArguments {
  /** The product's ID, as returned by `createProduct`. Lower-case hexadecimal. */
  product_id: ProductId;
}

/** Arguments of `alterProduct`. */
export interface AlterProductArguments {
  /** The product's ID, as returned by `createProduct`. Lower-case hexadecimal. */
  product_id: ProductId;
  /** The new name, at most 80 characters. */
  name?: string | undefined;
  /** The new allowance in coins per billing period, 1 or more. Cannot be decreased. */
  allowance?: number | undefined;
  /** The new limit in coins per billing period, not below the allowance. Cannot be decreased. */
  limit?: number | undefined;
}

/** Arguments of `getProductsForUnit`. */
export interface GetProductsForUnitArguments {
  /** The unit's ID, as returned by `createUnit`. Lower-case hexadecimal. */
  unit_id: UnitId;
}

/** Arguments of `createProduct`. */
export type CreateProductArguments = {
  /** The unit's ID, as returned by `createUnit`. Lower-case hexadecimal. */
  unit_id: UnitId;
} & (
  | {
  /** Its name, at most 80 characters. */
  name: string;
  /** The type of product: a storage subscription. */
  type: "DATA_MANAGER_STORAGE_SUBSCRIPTION";
  /** Coins per billing period, 1 or more. */
  allowance: number;
  /** Maximum coins per billing period, not below the allowance. Default: the allowance. */
  limit?: number | undefined;
  flavour?: undefined;
}
  | {
  /** Its name, at most 80 characters. */
  name: string;
  /** The type of product: a project tier subscription. */
  type: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION";
  /** Its tier. Evaluators can only use `EVALUATION`. */
  flavour: ProductFlavour;
  allowance?: undefined;
  limit?: undefined;
}
);

/** Arguments of `getProductsForOrganisation`. */
export interface GetProductsForOrganisationArguments {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `getCharges`. */
export type GetChargesArguments = (
  | {
  /** First day of the period, inclusive, as `YYYY-MM-DD`, in UTC. Must be before `until`. Without dates and without `pbp`, the current billing period is used. (The server also accepts other notations; this one is unambiguous.) */
  from?: string | undefined;
  /** The day after the last day of the period (exclusive), as `YYYY-MM-DD`, in UTC. */
  until?: string | undefined;
  pbp?: undefined;
}
  | {
  /** Prior billing period, counted backwards: 0 is the current one (the default), -1 the previous one, down to -23. Use it instead of `from` and `until`; the effect of combining them is unknown. */
  pbp?: number | undefined;
  from?: undefined;
  until?: undefined;
}
);

/** Arguments of `getProductCharges`. */
export type GetProductChargesArguments = {
  /** The product's ID, as returned by `createProduct`. Lower-case hexadecimal. */
  product_id: ProductId;
} & (
  | {
  /** First day of the period, inclusive, as `YYYY-MM-DD`, in UTC. Must be before `until`. Without dates and without `pbp`, the current billing period is used. (The server also accepts other notations; this one is unambiguous.) */
  from?: string | undefined;
  /** The day after the last day of the period (exclusive), as `YYYY-MM-DD`, in UTC. */
  until?: string | undefined;
  pbp?: undefined;
}
  | {
  /** Prior billing period, counted backwards: 0 is the current one (the default), -1 the previous one, down to -23. Use it instead of `from` and `until`; the effect of combining them is unknown. */
  pbp?: number | undefined;
  from?: undefined;
  until?: undefined;
}
);

/** Arguments of `getUnitCharges`. */
export type GetUnitChargesArguments = {
  /** The unit's ID, as returned by `createUnit`. Lower-case hexadecimal. */
  unit_id: UnitId;
} & (
  | {
  /** First day of the period, inclusive, as `YYYY-MM-DD`, in UTC. Must be before `until`. Without dates and without `pbp`, the current billing period is used. (The server also accepts other notations; this one is unambiguous.) */
  from?: string | undefined;
  /** The day after the last day of the period (exclusive), as `YYYY-MM-DD`, in UTC. */
  until?: string | undefined;
  pbp?: undefined;
}
  | {
  /** Prior billing period, counted backwards: 0 is the current one (the default), -1 the previous one, down to -23. Use it instead of `from` and `until`; the effect of combining them is unknown. */
  pbp?: number | undefined;
  from?: undefined;
  until?: undefined;
}
);

/** Arguments of `getOrganisationCharges`. */
export type GetOrganisationChargesArguments = {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
} & (
  | {
  /** First day of the period, inclusive, as `YYYY-MM-DD`, in UTC. Must be before `until`. Without dates and without `pbp`, the current billing period is used. (The server also accepts other notations; this one is unambiguous.) */
  from?: string | undefined;
  /** The day after the last day of the period (exclusive), as `YYYY-MM-DD`, in UTC. */
  until?: string | undefined;
  pbp?: undefined;
}
  | {
  /** Prior billing period, counted backwards: 0 is the current one (the default), -1 the previous one, down to -23. Use it instead of `from` and `until`; the effect of combining them is unknown. */
  pbp?: number | undefined;
  from?: undefined;
  until?: undefined;
}
);

/** Arguments of `getOrganisations`. */
export interface GetOrganisationsArguments {
  /** The exact name of one organisation. Omit it instead of sending an empty string. */
  name?: string | undefined;
}

/** Arguments of `createOrganisation`. */
export interface CreateOrganisationArguments {
  /** Its name, at most 80 characters. */
  name: string;
  /** Username of its owner. */
  owner: string;
  /** Privacy of its products. The server's default is unknown. */
  default_product_privacy?: DefaultProductPrivacyEnum | undefined;
}

/** Arguments of `getOrganisation`. */
export interface GetOrganisationArguments {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `deleteOrganisation`. */
export interface DeleteOrganisationArguments {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `alterOrganisation`. */
export interface AlterOrganisationArguments {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
  /** The new name. */
  name?: string | undefined;
  /** Privacy of the products of new units; existing units keep theirs. */
  default_product_privacy?: DefaultProductPrivacyEnum | undefined;
}

/** Arguments of `getOrganisationUnits`. */
export interface GetOrganisationUnitsArguments {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `createUnit`. */
export interface CreateUnitArguments {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
  /** Its name, at most 80 characters. */
  name: string;
  /** Day of the month, 1 to 28, on which its subscriptions are billed. */
  billing_day: number;
  /** Privacy of its products. The server's default is unknown. */
  default_product_privacy?: DefaultProductPrivacyEnum | undefined;
}

/** Arguments of `getUnits`. */
export interface GetUnitsArguments {
  /** The exact name of a unit. Omit it instead of sending an empty string. */
  name?: string | undefined;
}

/** Arguments of `createDefaultUnit`. */
export interface CreateDefaultUnitArguments {
  /** Day of the month, 1 to 28, on which its subscriptions are billed. */
  billing_day: number;
}

/** Arguments of `getUnit`. */
export interface GetUnitArguments {
  /** The unit's ID, as returned by `createUnit`. Lower-case hexadecimal. */
  unit_id: UnitId;
}

/** Arguments of `deleteUnit`. */
export interface DeleteUnitArguments {
  /** The unit's ID, as returned by `createUnit`. Lower-case hexadecimal. */
  unit_id: UnitId;
}

/** Arguments of `alterUnit`. */
export interface AlterUnitArguments {
  /** The unit's ID, as returned by `createUnit`. Lower-case hexadecimal. */
  unit_id: UnitId;
  /** The new name. */
  name?: string | undefined;
  /** Privacy of its products. Must not conflict with the organisation's setting. */
  default_product_privacy?: DefaultProductPrivacyEnum | undefined;
}

/** Arguments of `createPersonalUnit`. */
export interface CreatePersonalUnitArguments {
  /** Day of the month, 1 to 28, on which its subscriptions are billed. */
  billing_day: number;
}

/** Arguments of `getOrganisationUsers`. */
export interface GetOrganisationUsersArguments {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
}

/** Arguments of `addUserToOrganisation`. */
export interface AddUserToOrganisationArguments {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
  /** The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID. */
  user_id: UserId;
}

/** Arguments of `removeUserFromOrganisation`. */
export interface RemoveUserFromOrganisationArguments {
  /** The organisation's ID. Lower-case hexadecimal. */
  org_id: OrganisationId;
  /** The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID. */
  user_id: UserId;
}

/** Arguments of `getUnitUsers`. */
export interface GetUnitUsersArguments {
  /** The unit's ID, as returned by `createUnit`. Lower-case hexadecimal. */
  unit_id: UnitId;
}

/** Arguments of `addUserToUnit`. */
export interface AddUserToUnitArguments {
  /** The unit's ID, as returned by `createUnit`. Lower-case hexadecimal. */
  unit_id: UnitId;
  /** The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID. */
  user_id: UserId;
}

/** Arguments of `removeUserFromUnit`. */
export interface RemoveUserFromUnitArguments {
  /** The unit's ID, as returned by `createUnit`. Lower-case hexadecimal. */
  unit_id: UnitId;
  /** The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID. */
  user_id: UserId;
}

/** Arguments of `getActions`. */
export type GetActionsArguments = {
  /** Format of the content of each entry. Default: `PROTOCOL_STRING`. */
  format?: EventStreamFormat | undefined;
  /** First day, inclusive, as `YYYY-MM-DD`, in UTC. Default: today. */
  from?: string | undefined;
  /** The day after the last day (exclusive), as `YYYY-MM-DD`, in UTC. Default: tomorrow. */
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
   * Returns the version of the Account Server. Requires no token and changes nothing, so it can be used as a liveness probe. (Upstream declares 401 and 403 for this operation; whether the server ever sends them here is unknown.)
   *
   * `GET /version` (Python: `ping`, `get_version`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The server is running; the body contains its version.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getVersion();
   */
  getVersion(args?: NoArguments, options?: CallOptions): Call<StateGetVersionResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Get the caller's event stream.
   *
   * Returns the stream that the caller has created, with the URL to connect to. A 404 is not a fault: the caller has no stream yet (or no service is installed); call `createEventStream` next. Open a WebSocket at `location` to read; messages are text frames in the stream's format. The query `stream_from_ordinal=1` on that URL has been seen to replay from the beginning.
   *
   * `GET /event-stream` (Python: `get_event_stream`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The caller's stream.
   * @throws {AuthenticationError} 401
   * @throws {NotFoundError} 404: The caller has no stream, or no event-stream service is installed.
   * @example await squonk2.getEventStream();
   */
  getEventStream(args?: NoArguments, options?: CallOptions): Call<EventStreamGetPostResponse, Failures<{ 401: unknown; 404: AsError }>>;

  /**
   * Create the caller's event stream.
   *
   * Creates a stream for the caller, who can have only one, and returns the URL to connect to. The response to a second attempt is unknown: after a lost response, use `getEventStream`. If `format` is omitted, the server uses `PROTOCOL_STRING`. An installation without an event-stream service returns 404.
   *
   * `POST /event-stream` (Python: `create_event_stream`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The stream was created.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No event-stream service is installed.
   * @example await squonk2.createEventStream({ format: "JSON_STRING" });
   */
  createEventStream(args?: CreateEventStreamArguments, options?: CallOptions): Call<EventStreamGetPostResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Get the version of the event-stream service.
   *
   * Returns which event-stream service is installed and which protocol it uses. Requires no token. Call this first: streams can be used only if `protocol` is `WEBSOCKET`. A missing service is reported in two ways: inside a 200, as protocol `SERVICE_NOT_PRESENT`, and by the declared 404. Handle both.
   *
   * `GET /event-stream/version` (Python: `get_event_stream_version`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns Information about the service. The service can still be absent; check `protocol`.
   * @throws {AuthenticationError} 401
   * @throws {NotFoundError} 404: No event-stream service is installed.
   * @example await squonk2.getEventStreamVersion();
   */
  getEventStreamVersion(args?: NoArguments, options?: CallOptions): Call<EventStreamVersionGetResponse, Failures<{ 401: unknown; 404: AsError }>>;

  /**
   * Delete an event stream.
   *
   * Deletes the stream. Only the user who created it can do so. Deleting it again does not change the server; the response is then probably 404, but this is not documented.
   *
   * `DELETE /event-stream/{event_stream_id}` (Python: `delete_event_stream`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The stream was deleted.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The stream does not exist, or no event-stream service is installed.
   * @example await squonk2.deleteEventStream({ event_stream_id: 42 });
   */
  deleteEventStream(args: DeleteEventStreamArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * List the assets.
   *
   * Returns the assets that are visible to the caller, or those of one scope: a user, a product, a unit or an organisation. Give
   * at most one scope; the effect of several is unknown.
   *
   * The Python client takes one `scope_id` and selects the query parameter by its prefix. It treats any value that is not an ID
   * in lower case as a username, including an ID in upper case.
   *
   * Upstream declares 201 as the only success status. This is assumed to be an error, because upstream's own Python client
   * accepts only 200; no server was observed. The content of secret assets is not returned.
   *
   * `GET /asset` (Python: `get_available_assets`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The assets.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getAvailableAssets();
   */
  getAvailableAssets(args?: GetAvailableAssetsArguments, options?: CallOptions): Call<AssetGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Create an asset.
   *
   * Creates an asset from either a string or a file and returns its ID. Merchants can fetch it only after it is attached
   * (`attachAsset`). Scopes other than `USER` and `GLOBAL` require a `scope_id`; for `USER` the server sets the caller. Names
   * are unique within their scope, so a retry after a lost response is rejected although the first attempt succeeded.
   *
   * The body is a multipart form, never JSON and never URL-encoded. The form must set its own Content-Type, with the boundary. A
   * string needs no additional file part and is stored as sent. Note that the FormData of browsers and of Node converts each
   * line break of a string to CR LF, which would change the asset. (The Python client adds a file part with an empty file name,
   * which counts as no file, only to force a multipart body.)
   *
   * `POST /asset` (Python: `create_asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The asset was created.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example
   * await squonk2.createAsset({
   *   name: "docking-config",
   *   scope: "UNIT",
   *   scope_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23",
   *   secret: false,
   *   description: "Settings for docking jobs",
   *   content_string: "exhaustiveness: 8",
   * });
   */
  createAsset(args: CreateAssetArguments, options?: CallOptions): Call<AssetPostResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Get an asset.
   *
   * Returns one asset with its content. The content of a secret asset is not returned; what is returned instead, if anything, is unknown. As with the list, upstream declares 201 as the only success status, which is assumed to be an error. No 404 is declared: which status an unknown ID returns (400 or 403) is unknown.
   *
   * `GET /asset/{asset_id}` (Python: `get_asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The asset.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getAsset({ asset_id: "asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214" });
   */
  getAsset(args: GetAssetArguments, options?: CallOptions): Call<AssetGetByIdResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Delete an asset.
   *
   * Deletes the asset. Rejected while it is attached to any merchant: detach it first. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators. Deleting it again does not change the server; no 404 is declared, so the status in that case (400 or 403) is unknown.
   *
   * `DELETE /asset/{asset_id}` (Python: `delete_asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The asset was deleted.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.deleteAsset({ asset_id: "asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214" });
   */
  deleteAsset(args: DeleteAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Change an asset's content or description.
   *
   * Replaces the content with either a string or a file, if given, and the description, if given. Omitted fields do not change. Merchants that fetched the asset before keep the old content. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators. The body is a multipart form, as in `createAsset`. A request that changes nothing is not accepted here, because the server's behaviour for a form without parts is unknown. The response body is not declared; do not rely on one.
   *
   * `PATCH /asset/{asset_id}` (Python: `alter_asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The asset was changed. No body is declared.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The asset does not exist.
   * @example
   * await squonk2.alterAsset({
   *   asset_id: "asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214",
   *   content_file: new Blob(["content"]),
   *   description: "Settings for docking jobs",
   * });
   */
  alterAsset(args: AlterAssetArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Attach an asset to a merchant.
   *
   * Lets the merchant fetch the asset. There is no body; the merchant's number is in the query. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators. Whether a second attach request is rejected, ignored or counted twice is unknown.
   *
   * `PATCH /asset/{asset_id}/attach` (Python: `attach_asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The asset is attached.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.attachAsset({ asset_id: "asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214", m_id: 1 });
   */
  attachAsset(args: AttachAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Detach an asset from a merchant.
   *
   * Reverses `attachAsset`. There is no body; the merchant's number is in the query. The merchant may already have fetched the content. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators. Detaching it again does not change the server; the response in that case is unknown.
   *
   * `PATCH /asset/{asset_id}/detach` (Python: `detach_asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The asset is detached.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.detachAsset({ asset_id: "asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214", m_id: 1 });
   */
  detachAsset(args: DetachAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Enable an asset.
   *
   * Clears the asset's `disabled` flag. There is no body. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators.
   *
   * `PATCH /asset/{asset_id}/enable` (Python: `enable_asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The asset is enabled.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.enableAsset({ asset_id: "asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214" });
   */
  enableAsset(args: EnableAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Disable an asset.
   *
   * Sets the asset's `disabled` flag, without deleting or detaching it. There is no body. The effect on merchants that fetched it before is not documented. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators.
   *
   * `PATCH /asset/{asset_id}/disable` (Python: `disable_asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The asset is disabled.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.disableAsset({ asset_id: "asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214" });
   */
  disableAsset(args: DisableAssetArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * List the merchants.
   *
   * Returns all merchants registered with the Account Server. `attachAsset` and `detachAsset` take their numbers.
   *
   * `GET /merchant` (Python: `get_merchants`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The merchants.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getMerchants();
   */
  getMerchants(args?: NoArguments, options?: CallOptions): Call<MerchantsGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Get a merchant.
   *
   * Returns one merchant. No 404 is declared: which status an unknown number returns (400 or 403) is unknown.
   *
   * `GET /merchant/{m_id}` (Python: `get_merchant`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The merchant.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getMerchant({ m_id: 1 });
   */
  getMerchant(args: GetMerchantArguments, options?: CallOptions): Call<MerchantGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * List the products.
   *
   * Returns all products that are visible to the caller, across all units and organisations. Each item is an envelope: the product's ID, name and type are at `product.id`, `product.name` and `product.type`. Storage subscriptions and project tiers are in the same list; only the latter have `instance`, and `claim` once a project uses them.
   *
   * `GET /product` (Python: `get_available_products`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The products.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getAvailableProducts();
   */
  getAvailableProducts(args?: NoArguments, options?: CallOptions): Call<ProductsGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Get a product.
   *
   * Returns one product with its organisation, unit, storage and coins. It is wrapped twice: the ID is at `product.product.id`. The coins here are numbers; `used` excludes today. No 404 is declared: which status an unknown ID returns (400 or 403) is unknown.
   *
   * `GET /product/{product_id}` (Python: `get_product`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The product.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getProduct({ product_id: "product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35" });
   */
  getProduct(args: GetProductArguments, options?: CallOptions): Call<ProductUnitGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Delete a product.
   *
   * Deletes the product. Rejected while it is claimed: delete its Data Manager project first. The status in that case is unknown; of the declared ones, only 403 would fit. Deleting it again does not change the server; expect 404 in that case.
   *
   * `DELETE /product/{product_id}` (Python: `delete_product`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The product was deleted.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The product does not exist.
   * @example await squonk2.deleteProduct({ product_id: "product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35" });
   */
  deleteProduct(args: DeleteProductArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Change a product's name, allowance or limit.
   *
   * Sets the given fields and leaves the others unchanged. Neither allowance nor limit can be decreased, and the limit cannot be below the allowance. The Python client would send a zero, which is below the minimum of 1. For members of the unit or of its organisation, and administrators. The status of a rejected request is unknown; no 400 is declared. The response body is not declared; do not rely on one.
   *
   * `PATCH /product/{product_id}` (Python: `alter_product`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The product was changed. No body is declared.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The product does not exist.
   * @example await squonk2.alterProduct({ product_id: "product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35", name: "Screening Storage 2026", allowance: 250, limit: 400 });
   */
  alterProduct(args: AlterProductArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * List the products of a unit.
   *
   * Returns the products of one unit, in the same envelopes as `getAvailableProducts`.
   *
   * `GET /product/unit/{unit_id}` (Python: `get_products_for_unit`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The unit's products.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.getProductsForUnit({ unit_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23" });
   */
  getProductsForUnit(args: GetProductsForUnitArguments, options?: CallOptions): Call<ProductsGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Create a product in a unit.
   *
   * Creates a product and returns its ID, which a Data Manager requires to create a project. The required fields depend on the
   * type:
   *
   * - `DATA_MANAGER_STORAGE_SUBSCRIPTION` requires an `allowance` and accepts a `limit`, but no `flavour`;
   * - `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION` requires a `flavour` and accepts neither `allowance` nor `limit`.
   *
   * For administrators, and members of the unit or of its organisation. Evaluators can only create products of flavour
   * `EVALUATION`, and only in their personal unit. Whether names must be unique is unknown: a repeated request can create two
   * products.
   *
   * `POST /product/unit/{unit_id}` (Python: `create_product`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The product was created.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example
   * await squonk2.createProduct({
   *   unit_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23",
   *   name: "Screening Storage",
   *   type: "DATA_MANAGER_STORAGE_SUBSCRIPTION",
   *   allowance: 200,
   *   limit: 300,
   * });
   */
  createProduct(args: CreateProductArguments, options?: CallOptions): Call<UnitProductPostResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * List the products of an organisation.
   *
   * Returns the products of all units of one organisation, in the same envelopes as `getAvailableProducts`. Whether this includes products of units that are not visible to the caller is unknown.
   *
   * `GET /product/organisation/{org_id}` (Python: `get_products_for_organisation`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The organisation's products.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.getProductsForOrganisation({ org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90" });
   */
  getProductsForOrganisation(args: GetProductsForOrganisationArguments, options?: CallOptions): Call<ProductsGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * List the product types.
   *
   * Returns the types of product that can be created, with their flavours. Type and flavour are plain strings here, so a server can return values that are not in the enums of this specification.
   *
   * `GET /product-type` (Python: `get_product_types`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The types.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getProductTypes();
   */
  getProductTypes(args?: NoArguments, options?: CallOptions): Call<ProductsGetTypesResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Get the default cost of storage.
   *
   * Returns the cost of storage on this server for products without a price of their own. The number is a decimal string.
   *
   * `GET /product-default-storage-cost` (Python: `get_product_default_storage_cost`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The cost.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getProductDefaultStorageCost();
   */
  getProductDefaultStorageCost(args?: NoArguments, options?: CallOptions): Call<ProductsGetDefaultStorageCost, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Get the charges of all organisations.
   *
   * Returns the total charges of all organisations in a period, by purpose and by organisation. For administrators. Takes either dates or a prior billing period; with neither, uses the current period. How one prior period applies to units with different billing days is not documented. The Python client has this call since version 7.0.0 (source: `as_api.py` of im-squonk2-client 7.0.0).
   *
   * `GET /charges` (Python: `get_charges`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The charges, by purpose and by organisation.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: Declared upstream without a stated condition.
   * @example await squonk2.getCharges();
   */
  getCharges(args?: GetChargesArguments, options?: CallOptions): Call<ChargesGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Get the charges of a product.
   *
   * Lists the charges of a product in a period: one entry for each job or application that ran, one for each day of storage. For
   * members of the unit or of its organisation. Takes either dates or a prior billing period; with neither, uses the current
   * period.
   *
   * Coins are decimal strings here. A processing charge without `closed` is still running, and its coins are not committed. The
   * storage item whose `additional_data` has `current_bytes` is today's: its coins are the burn rate so far, not a settled
   * charge.
   *
   * `GET /charges/product/{product_id}` (Python: `get_product_charges`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The charges, one by one.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getProductCharges({ product_id: "product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35" });
   */
  getProductCharges(args: GetProductChargesArguments, options?: CallOptions): Call<ProductChargesGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Get the charges of a unit.
   *
   * Returns the total charges of a unit in a period, by purpose and by product. For members of the unit or of its organisation. Takes either dates or a prior billing period; with neither, uses the current period. `summary` is an object that contains the array in `charges`, whereas in `getOrganisationCharges` it is the array itself.
   *
   * `GET /charges/unit/{unit_id}` (Python: `get_unit_charges`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The charges, by purpose and by product.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getUnitCharges({ unit_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23" });
   */
  getUnitCharges(args: GetUnitChargesArguments, options?: CallOptions): Call<UnitChargesGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Get the charges of an organisation.
   *
   * Returns the total charges of an organisation in a period, by purpose and by unit. For members of the organisation; not possible for the Default Organisation. Takes either dates or a prior billing period; with neither, uses the current period. Units with different billing days have different periods, so each unit's entry contains its own. `summary` is the array itself, whereas in `getUnitCharges` it is an object that contains the array.
   *
   * `GET /charges/organisation/{org_id}` (Python: `get_organisation_charges`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The charges, by purpose and by unit.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.getOrganisationCharges({ org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90" });
   */
  getOrganisationCharges(args: GetOrganisationChargesArguments, options?: CallOptions): Call<OrganisationChargesGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * List the organisations.
   *
   * Returns the organisations that are visible to the caller, each with its members. With a `name`, returns only the organisation with exactly that name, still as a list. A name without a match returns either 404 or an empty list; which one is unknown.
   *
   * `GET /organisation` (Python: `get_organisations`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The organisations.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.getOrganisations({ name: "Helix Research" });
   */
  getOrganisations(args?: GetOrganisationsArguments, options?: CallOptions): Call<OrganisationsGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Create an organisation.
   *
   * Creates an organisation with an owner and returns its ID. For administrators. The Python client documents a billing day here; organisations have none, units do. Whether two organisations can have the same name is unknown: a repeated request creates a second one or is rejected.
   *
   * `POST /organisation` (Python: `create_organisation`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The organisation was created.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.createOrganisation({ name: "Helix Research", owner: "maria", default_product_privacy: "DEFAULT_PRIVATE" });
   */
  createOrganisation(args: CreateOrganisationArguments, options?: CallOptions): Call<OrganisationPostResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Get an organisation.
   *
   * Returns one organisation with its members. For its members, its creator and administrators; membership in one of its units is not enough.
   *
   * `GET /organisation/{org_id}` (Python: `get_organisation`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The organisation.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.getOrganisation({ org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90" });
   */
  getOrganisation(args: GetOrganisationArguments, options?: CallOptions): Call<OrganisationGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Delete an organisation.
   *
   * Deletes the organisation. For administrators. Rejected while it has units. Deleting it again does not change the server; no 404 is declared, so the status in that case (400 or 403) is unknown, and so is which of the two reports that it has units.
   *
   * `DELETE /organisation/{org_id}` (Python: `delete_organisation`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The organisation was deleted.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.deleteOrganisation({ org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90" });
   */
  deleteOrganisation(args: DeleteOrganisationArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Change an organisation's name or product privacy.
   *
   * Sets the given fields and leaves the others unchanged. A new privacy applies to units created afterwards; existing units keep theirs. For members, the creator and administrators. The response body is not declared; do not rely on one.
   *
   * `PATCH /organisation/{org_id}` (Python: `alter_organisation`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The organisation was changed. No body is declared.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.alterOrganisation({ org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90", name: "Helix Research Ltd", default_product_privacy: "ALWAYS_PRIVATE" });
   */
  alterOrganisation(args: AlterOrganisationArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Get the Default Organisation.
   *
   * Returns the organisation that contains all personal units. For any user with a token. It has no owner, and upstream declares none of the fields as always present, so check that a field exists before you use it.
   *
   * `GET /default/organisation` (Python: `get_default_organisation`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The Default Organisation.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: The Default Organisation does not exist.
   * @example await squonk2.getDefaultOrganisation();
   */
  getDefaultOrganisation(args?: NoArguments, options?: CallOptions): Call<OrganisationGetDefaultResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * List the units of an organisation.
   *
   * Returns the organisation and those of its units that the caller can access, including public ones. (Up to version 3, the Python client called this `get_units`; that name now refers to the list over all organisations.)
   *
   * `GET /organisation/{org_id}/unit` (Python: `get_organisation_units`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The organisation and its units.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.getOrganisationUnits({ org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90" });
   */
  getOrganisationUnits(args: GetOrganisationUnitsArguments, options?: CallOptions): Call<OrganisationUnitsGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Create a unit in an organisation.
   *
   * Creates a unit, whose owner is the caller, and returns its ID. For members of the organisation and administrators. All subscriptions in it are billed on `billing_day`. Whether two units can have the same name is unknown: a repeated request creates a second one or is rejected.
   *
   * `POST /organisation/{org_id}/unit` (Python: `create_unit`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The unit was created.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example
   * await squonk2.createUnit({
   *   org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90",
   *   name: "Kinase Screening",
   *   billing_day: 5,
   *   default_product_privacy: "DEFAULT_PRIVATE",
   * });
   */
  createUnit(args: CreateUnitArguments, options?: CallOptions): Call<OrganisationUnitPostResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * List the units of all organisations.
   *
   * Returns the units that are visible to the caller, grouped: `units` contains one entry for each organisation, and each entry has an `organisation` and its own `units`. There is no count at the top level. With a `name`, returns only units with exactly that name; a name without a match can return 404 instead of an empty list.
   *
   * `GET /unit` (Python: `get_available_units`, `get_units`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The units, grouped by organisation.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.getUnits({ name: "Kinase Screening" });
   */
  getUnits(args?: GetUnitsArguments, options?: CallOptions): Call<UnitsGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Create the caller's personal unit (older form).
   *
   * The older form of `createPersonalUnit`; use that operation instead. Creates the caller's one personal unit in the Default Organisation. If the caller already has one, the request is presumably rejected, so a retry after a lost response fails although the first attempt succeeded.
   *
   * `PUT /unit`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The personal unit was created.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @deprecated
   * @example await squonk2.createDefaultUnit({ billing_day: 15 });
   */
  createDefaultUnit(args: CreateDefaultUnitArguments, options?: CallOptions): Call<PersonalUnitPutResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Delete the caller's personal unit (older form).
   *
   * The older form of `deletePersonalUnit`; use that operation instead. Takes no ID: it applies to the caller's own unit. Rejected while the unit has products.
   *
   * `DELETE /unit`
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The personal unit was deleted.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @deprecated
   * @example await squonk2.deleteDefaultUnit();
   */
  deleteDefaultUnit(args?: NoArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Get a unit.
   *
   * Returns one unit with its members. For members of the unit or of its organisation, the creator of either, and administrators.
   *
   * `GET /unit/{unit_id}` (Python: `get_unit`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The unit.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.getUnit({ unit_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23" });
   */
  getUnit(args: GetUnitArguments, options?: CallOptions): Call<UnitGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Delete a unit.
   *
   * Deletes the unit. Rejected while it has products, and always for personal units: delete those with `deletePersonalUnit`. For members of the unit or of its organisation, and administrators. Deleting it again does not change the server; expect 404 in that case.
   *
   * `DELETE /unit/{unit_id}` (Python: `delete_unit`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The unit was deleted.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.deleteUnit({ unit_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23" });
   */
  deleteUnit(args: DeleteUnitArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Change a unit's name or product privacy.
   *
   * Sets the given fields and leaves the others unchanged. The privacy must not conflict with the organisation's; the status in case of a conflict is unknown. For members of the unit or of its organisation, and administrators. The response body is not declared; do not rely on one.
   *
   * `PATCH /unit/{unit_id}` (Python: `alter_unit`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The unit was changed. No body is declared.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.alterUnit({ unit_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23", name: "Kinase Screening 2026", default_product_privacy: "ALWAYS_PRIVATE" });
   */
  alterUnit(args: AlterUnitArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Get the caller's personal unit.
   *
   * Returns the caller's personal unit. A 404 is not a fault: the caller has none. A 403 here, while other calls succeed, has been seen with a token obtained without the scope `openid`.
   *
   * `GET /personal-unit` (Python: `get_personal_unit`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The personal unit.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.getPersonalUnit();
   */
  getPersonalUnit(args?: NoArguments, options?: CallOptions): Call<UnitGetResponse, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Create the caller's personal unit.
   *
   * Creates the caller's one personal unit in the Default Organisation and returns the IDs of both. Despite the method PUT, it does not replace: if the caller already has one, the request is presumably rejected (a test double from upstream returns 409 in that case, which is not declared), so a retry after a lost response fails although the first attempt succeeded. In that case, use `getPersonalUnit`.
   *
   * `PUT /personal-unit` (Python: `create_personal_unit`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The personal unit was created.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.createPersonalUnit({ billing_day: 15 });
   */
  createPersonalUnit(args: CreatePersonalUnitArguments, options?: CallOptions): Call<PersonalUnitPutResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Delete the caller's personal unit.
   *
   * Deletes the personal unit. Takes no ID: it applies to the caller's own. Rejected while the unit has products. Deleting it again does not change the server; expect 404 in that case.
   *
   * `DELETE /personal-unit` (Python: `delete_personal_unit`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The personal unit was deleted.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await squonk2.deletePersonalUnit();
   */
  deletePersonalUnit(args?: NoArguments, options?: CallOptions): Call<void, Failures<{ 401: unknown; 403: AsError | Problem; 404: AsError }>>;

  /**
   * Get the caller's account.
   *
   * Returns the caller's identity, administrator status and roles. The documentation of the Python client requires an administrator; upstream's own description of the server does not.
   *
   * `GET /user/account` (Python: `get_account`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The caller's account.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.getAccount();
   */
  getAccount(args?: NoArguments, options?: CallOptions): Call<UserAccountGetResponse, Failures<{ 401: unknown; 403: AsError | Problem }>>;

  /**
   * List the members of an organisation.
   *
   * Returns the members of an organisation. For its members and administrators. Upstream has deprecated it in favour of `getOrganisation`, whose response has `users`.
   *
   * `GET /organisation/{org_id}/user` (Python: `get_organisation_users`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The members.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @deprecated
   * @example await squonk2.getOrganisationUsers({ org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90" });
   */
  getOrganisationUsers(args: GetOrganisationUsersArguments, options?: CallOptions): Call<UsersGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Add a user to an organisation.
   *
   * Adds the user as a member of the organisation. For its members and administrators. There is no request body. Upstream declares 201, its Python client also accepts 200, and a test double from upstream returns 204: any 2xx is success; do not rely on a body.
   *
   * `PUT /organisation/{org_id}/user/{user_id}` (Python: `add_user_to_organisation`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The user is a member. Accepted by the Python client, not declared upstream.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.addUserToOrganisation({ org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90", user_id: "tom.reed" });
   */
  addUserToOrganisation(args: AddUserToOrganisationArguments, options?: CallOptions): Call<undefined, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Remove a user from an organisation.
   *
   * Removes the user from the members of the organisation. For its members and administrators. Removing the user again does not change the server; no 404 is declared, so the response in that case is unknown.
   *
   * `DELETE /organisation/{org_id}/user/{user_id}` (Python: `remove_user_from_organisation`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The user is no longer a member.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.removeUserFromOrganisation({ org_id: "org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90", user_id: "tom.reed" });
   */
  removeUserFromOrganisation(args: RemoveUserFromOrganisationArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * List the members of a unit.
   *
   * Returns the members of a unit. For members of the unit or of its organisation, and administrators. Upstream has deprecated it in favour of `getUnit`, whose response has `users`.
   *
   * `GET /unit/{unit_id}/user` (Python: `get_unit_users`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The members.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @deprecated
   * @example await squonk2.getUnitUsers({ unit_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23" });
   */
  getUnitUsers(args: GetUnitUsersArguments, options?: CallOptions): Call<UsersGetResponse, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Add a user to a unit.
   *
   * Adds the user as a member of the unit. Not possible for personal units. For members of the unit or of its organisation, and administrators. There is no request body. Upstream declares 201, its Python client also accepts 200, and a test double from upstream returns 204: any 2xx is success; do not rely on a body.
   *
   * `PUT /unit/{unit_id}/user/{user_id}` (Python: `add_user_to_unit`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The user is a member. Accepted by the Python client, not declared upstream.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.addUserToUnit({ unit_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23", user_id: "tom.reed" });
   */
  addUserToUnit(args: AddUserToUnitArguments, options?: CallOptions): Call<undefined, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * Remove a user from a unit.
   *
   * Removes the user from the members of the unit. Not possible for personal units. For members of the unit or of its organisation, and administrators. Removing the user again does not change the server; no 404 is declared, so the response in that case is unknown.
   *
   * `DELETE /unit/{unit_id}/user/{user_id}` (Python: `remove_user_from_unit`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The user is no longer a member.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await squonk2.removeUserFromUnit({ unit_id: "unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23", user_id: "tom.reed" });
   */
  removeUserFromUnit(args: RemoveUserFromUnitArguments, options?: CallOptions): Call<void, Failures<{ 400: AsError | Problem; 401: unknown; 403: AsError | Problem }>>;

  /**
   * List the actions on the server.
   *
   * Returns the log of actions, for administrators. If the dates are omitted, it covers today until tomorrow, not everything. The log can be filtered by one merchant, organisation, unit or product; only one of the four can be given. The Python client has this call since version 7.0.0 (source: `as_api.py` of im-squonk2-client 7.0.0). It always sends the format, and any of the four filters together.
   *
   * `GET /action` (Python: `get_actions`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The actions.
   * @throws {AuthenticationError} 401
   * @example await squonk2.getActions({ format: "JSON_STRING", from: "2026-03-12" });
   */
  getActions(args?: GetActionsArguments, options?: CallOptions): Call<ActionGetResponse, Failures<{ 401: unknown }>>;
}
