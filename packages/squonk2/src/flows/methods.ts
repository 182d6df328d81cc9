import type { CallOptions, NoArguments } from "@platform-clients/core";

import type { OrganisationId, ProductId, UnitId } from "../generated/models.ts";
import type { GetActionsArguments, Squonk2Operations } from "../generated/operations.ts";
import type { ApiUrl } from "../models/api-url.ts";
import type { AssetChange, AssetSelection, ChargePeriod, NewAsset, WithDays } from "../models/arguments.ts";

type CallOf<Operation extends keyof Squonk2Operations> = ReturnType<Squonk2Operations[Operation]>;

/**
 * The operations whose arguments are easier to pass here, and what the Python client has besides operations.
 *
 * @typeParam FileInput What is accepted as the file of an asset.
 */
export interface Squonk2Methods<FileInput extends {} = Blob> {
  /**
   * Checks whether the server is running. The same call as `getVersion`, sent without a token.
   *
   * `GET /version` (Python: `ping`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The server's version.
   */
  ping(args?: NoArguments, options?: CallOptions): CallOf<"getVersion">;

  /**
   * Lists all units that are visible to the caller, by organisation. The same call as `getUnits` without a name.
   *
   * `GET /unit` (Python: `get_available_units`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The units, grouped by organisation.
   */
  getAvailableUnits(args?: NoArguments, options?: CallOptions): CallOf<"getUnits">;

  /**
   * Lists the assets that are visible to the caller, or those of one scope.
   *
   * The prefix of a `scope_id` selects the query parameter; a value without such a prefix is a username. The content of secret assets is not
   * returned.
   *
   * `GET /asset` (Python: `get_available_assets`)
   *
   * @param args At most one scope.
   * @param options Options of this call.
   * @returns The assets.
   * @throws {ConfigurationError} For two scopes, an ID of another kind, or an ID with capital letters.
   */
  getAvailableAssets(args?: AssetSelection, options?: CallOptions): CallOf<"getAvailableAssets">;

  /**
   * Creates an asset from a string or a file. Merchants can fetch it only after it is attached. Names are unique within their scope, so a
   * retry after a lost response is rejected although the first attempt succeeded.
   *
   * A path (Node) is read before the request is sent: `deadline` and `signal` include reading it, `timeout` does not.
   * `deadline` and `timeout` have no default: the time depends on the size of the content.
   *
   * `POST /asset` as a multipart form (Python: `create_asset`)
   *
   * @param args The asset.
   * @param options Options of this call.
   * @returns The new asset's ID.
   * @throws {ConfigurationError} Unless exactly one of `content_string` and `content_file` is given.
   */
  createAsset(args: NewAsset<FileInput>, options?: CallOptions): CallOf<"createAsset">;

  /**
   * Changes an asset's content or description. Merchants that fetched the asset before keep the old content.
   *
   * A path (Node) is read before the request is sent: `deadline` and `signal` include reading it, `timeout` does not.
   * `deadline` and `timeout` have no default if there is content: the time depends on its size.
   *
   * `PATCH /asset/{asset_id}` as a multipart form (Python: `alter_asset`)
   *
   * @param args The asset and its changes.
   * @param options Options of this call.
   * @returns Nothing; the response body is not documented.
   * @throws {ConfigurationError} When there is nothing to change, or both a string and a file are given.
   */
  alterAsset(args: AssetChange<FileInput>, options?: CallOptions): CallOf<"alterAsset">;

  /**
   * Gets the charges of all organisations, by purpose and by organisation. Requires an administrator.
   *
   * `GET /charges`
   *
   * @param args The period.
   * @param options Options of this call.
   * @returns The charges; coins are decimal strings.
   * @throws {ConfigurationError} When the period is invalid.
   */
  getCharges(args?: ChargePeriod, options?: CallOptions): CallOf<"getCharges">;

  /**
   * Gets the charges of an organisation, by purpose and by unit. Not available for the Default Organisation.
   *
   * `GET /charges/organisation/{org_id}` (Python: `get_organisation_charges`)
   *
   * @param args The organisation and the period.
   * @param options Options of this call.
   * @returns The charges; coins are decimal strings, `summary` is an array.
   * @throws {ConfigurationError} When the period is invalid.
   */
  getOrganisationCharges(args: ChargePeriod & { org_id: OrganisationId }, options?: CallOptions): CallOf<"getOrganisationCharges">;

  /**
   * Gets the individual charges of a product: each job or application run, and each day of storage. {@link isUnsettled} tells which of them
   * can still change.
   *
   * `GET /charges/product/{product_id}` (Python: `get_product_charges`)
   *
   * @param args The product and the period.
   * @param options Options of this call.
   * @returns The charges; coins are decimal strings.
   * @throws {ConfigurationError} When the period is invalid.
   */
  getProductCharges(args: ChargePeriod & { product_id: ProductId }, options?: CallOptions): CallOf<"getProductCharges">;

  /**
   * Gets the charges of a unit, by purpose and by product.
   *
   * `GET /charges/unit/{unit_id}` (Python: `get_unit_charges`)
   *
   * @param args The unit and the period.
   * @param options Options of this call.
   * @returns The charges; coins are decimal strings, `summary` is an object that contains the array.
   * @throws {ConfigurationError} When the period is invalid.
   */
  getUnitCharges(args: ChargePeriod & { unit_id: UnitId }, options?: CallOptions): CallOf<"getUnitCharges">;

  /**
   * Lists the actions that were performed on the server. Default: those of today. Requires an administrator.
   *
   * `GET /action`
   *
   * @param args Days, format, and at most one of a merchant, organisation, unit or product.
   * @param options Options of this call.
   * @returns The actions.
   * @throws {ConfigurationError} When a day is invalid, or two filters are given.
   */
  getActions(args?: WithDays<GetActionsArguments>, options?: CallOptions): CallOf<"getActions">;

  /** @returns The server of this client (Python: `get_api_url`). Its URL is empty until one is set. */
  getApiUrl(): ApiUrl;

  /**
   * Sets or changes the server of this client; the credentials stay the same. Calls that start after this use the new server. Other clients do not
   * change (in Python, `set_api_url` changes it for the whole process).
   *
   * @param baseUrl The address of the Account Server.
   * @param options Whether its certificate is verified. Default `true`, not the previous value.
   * @throws {ConfigurationError} When the URL is empty or invalid, the options are not an object, or unverified certificates are not supported. The
   *   server then does not change.
   */
  setApiUrl(baseUrl: string, options?: { verifySslCert?: boolean | undefined }): void;
}
