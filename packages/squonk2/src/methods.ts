import type { CallOptions, NoArguments, RawClient } from "@platform-clients/core";

import type { AssetScopeEnum } from "./generated/enums.ts";
import type { GetActionsArguments, Squonk2Operations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import type { AssetId, OrganisationId, ProductId, UnitId } from "./generated/types.ts";
import type { Day } from "./flows/days.ts";
import type { ApiUrl } from "./options.ts";

type Reply<Operation extends keyof Squonk2Operations> = ReturnType<Squonk2Operations[Operation]>;

/** Whose assets to list: those of a `scope_id`, or of one of the scopes that the server knows. */
export type AssetSelection =
  | Parameters<Squonk2Operations["getAvailableAssets"]>[0]
  | {
      /** A username, or the id of a product, unit or organisation; which of them is told by its prefix. */
      scope_id?: string | undefined;
      user_id?: never;
      product_id?: never;
      unit_id?: never;
      org_id?: never;
    };

/** The content of an asset: a text or a file, not both. */
export type AssetContent<File = Blob> =
  | {
      /** The content as text. How the server takes an empty one is unknown. */
      content_string: string;
      content_file?: never;
    }
  | {
      /** The content as a file. A Blob without a name is sent as `content_file`. */
      content_file: File;
      content_string?: never;
    };

/** An asset to create. */
export type NewAsset<File = Blob> = AssetContent<File> & {
  /** Its name, unique within its scope: 1 to 63 lower-case letters, digits and hyphens. */
  name: string;
  /** Whom it belongs to. */
  scope: AssetScopeEnum;
  /** The id of the product, unit or organisation it belongs to. Not with `GLOBAL`; with `USER` the server fills in the caller. */
  scope_id?: string | undefined;
  /** Whether to withhold the content in answers. Default `false`. */
  secret?: boolean | undefined;
  /** What it is for. */
  description?: string | undefined;
};

/** What to change of an asset: its content, its description, or both. */
export type AssetChange<File = Blob> = {
  /** The asset's id, as `createAsset` answers it. */
  asset_id: AssetId;
} & (
  | (AssetContent<File> & {
      /** The new description. The present one stays if this is left out. */
      description?: string | undefined;
    })
  | {
      /** The new description. */
      description: string;
      content_string?: never;
      content_file?: never;
    }
);

/** Days from the first (inclusive) until the last (exclusive). */
export interface Days {
  /** The first day. */
  from?: Day | undefined;
  /** The first day that no longer counts; after `from`. */
  until?: Day | undefined;
}

/** A period of charges: days, or a billing period. Default: the current billing period. */
export type ChargePeriod =
  | (Days & { pbp?: never })
  | {
      /** Prior billing period: 0 is the current one, -1 the one before, down to -23. */
      pbp?: number | undefined;
      from?: never;
      until?: never;
    };

type WithDays<Arguments> = Arguments extends unknown ? Omit<Arguments, keyof Days> & Days : never;

/**
 * What is handier here than the plain operation, and what the Python client has beside its operations.
 *
 * @typeParam File What is taken as the file of an asset.
 */
export interface Squonk2Methods<File = Blob> {
  /**
   * Ask the server whether it is there. The same call as `getVersion`, sent without a token.
   *
   * `GET /version` (Python: `ping`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The server's version.
   */
  ping(args?: NoArguments, options?: CallOptions): Reply<"getVersion">;

  /**
   * List all units that the caller can see, by organisation. The same call as `getUnits` without a name.
   *
   * `GET /unit` (Python: `get_available_units`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The units, grouped by organisation.
   */
  getAvailableUnits(args?: NoArguments, options?: CallOptions): Reply<"getUnits">;

  /**
   * List the assets that the caller can see, or those of one scope.
   *
   * A `scope_id` goes into the query that its prefix says; one without such a prefix is a username. Secret assets do not reveal their content.
   *
   * `GET /asset` (Python: `get_available_assets`)
   *
   * @param args One scope at most.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The assets.
   * @throws {ConfigurationError} For two scopes, an id of another kind, or an id with capitals.
   */
  getAvailableAssets(args?: AssetSelection, options?: CallOptions): Reply<"getAvailableAssets">;

  /**
   * Create an asset out of a text or a file. Merchants get it only once it is attached. Names are unique within their scope, so a repeat
   * after a lost reply is refused although the first attempt worked.
   *
   * `POST /asset` as a multipart form (Python: `create_asset`)
   *
   * @param args The asset.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The new asset's id.
   * @throws {ConfigurationError} Unless there is exactly one of `content_string` and `content_file`.
   */
  createAsset(args: NewAsset<File>, options?: CallOptions): Reply<"createAsset">;

  /**
   * Change an asset's content or description. Merchants that fetched it before keep the old content.
   *
   * `PATCH /asset/{asset_id}` as a multipart form (Python: `alter_asset`)
   *
   * @param args Which asset, and what to change.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Nothing; the server's answer is not documented.
   * @throws {ConfigurationError} When there is nothing to change, or both a text and a file.
   */
  alterAsset(args: AssetChange<File>, options?: CallOptions): Reply<"alterAsset">;

  /**
   * Get the charges of all organisations, by purpose and by organisation. For administrators.
   *
   * `GET /charges`
   *
   * @param args The period.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The charges; coins are decimal text.
   * @throws {ConfigurationError} For a period that cannot be.
   */
  getCharges(args?: ChargePeriod, options?: CallOptions): Reply<"getCharges">;

  /**
   * Get the charges of an organisation, by purpose and by unit. Not possible for the Default Organisation.
   *
   * `GET /charges/organisation/{org_id}` (Python: `get_organisation_charges`)
   *
   * @param args Organisation and period.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The charges; coins are decimal text, `summary` is a list.
   * @throws {ConfigurationError} For a period that cannot be.
   */
  getOrganisationCharges(args: ChargePeriod & { org_id: OrganisationId }, options?: CallOptions): Reply<"getOrganisationCharges">;

  /**
   * Get the charges of a product, one by one: each thing that ran, each day of storage. {@link isUnsettled} tells those that still move.
   *
   * `GET /charges/product/{product_id}` (Python: `get_product_charges`)
   *
   * @param args Product and period.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The charges; coins are decimal text.
   * @throws {ConfigurationError} For a period that cannot be.
   */
  getProductCharges(args: ChargePeriod & { product_id: ProductId }, options?: CallOptions): Reply<"getProductCharges">;

  /**
   * Get the charges of a unit, by purpose and by product.
   *
   * `GET /charges/unit/{unit_id}` (Python: `get_unit_charges`)
   *
   * @param args Unit and period.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The charges; coins are decimal text, `summary` is an object around the list.
   * @throws {ConfigurationError} For a period that cannot be.
   */
  getUnitCharges(args: ChargePeriod & { unit_id: UnitId }, options?: CallOptions): Reply<"getUnitCharges">;

  /**
   * List what was done on the server, today unless days are given. For administrators.
   *
   * `GET /action`
   *
   * @param args Days, format, and at most one of a merchant, organisation, unit or product.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The actions.
   * @throws {ConfigurationError} For days that cannot be, or two things to narrow by.
   */
  getActions(args?: WithDays<GetActionsArguments>, options?: CallOptions): Reply<"getActions">;

  /** @returns Which server this client talks to (Python: `get_api_url`). */
  getApiUrl(): ApiUrl;

  /**
   * Points this client at another server, with the same credentials: calls made from now on go there. Other clients are not touched
   * (Python: `set_api_url`, which changed it for the whole process).
   *
   * @param baseUrl Where the Account Server is.
   * @param options Whether its certificate is verified. Default `true`, whatever was set before.
   * @throws {ConfigurationError} When it is no URL, or certificates cannot be left unverified here; the client then stays as it was.
   */
  setApiUrl(baseUrl: string, options?: { verifySslCert?: boolean | undefined }): void;
}

/**
 * A client: one method for each operation of the Account Server and of the Python client, and `raw`.
 *
 * @typeParam File What is taken as the file of an asset.
 */
export interface Squonk2Client<File = Blob> extends Omit<Squonk2Operations, keyof Squonk2Methods>, Squonk2Methods<File> {
  /** The typed escape hatch: openapi-fetch's methods over this client's transport. */
  readonly raw: RawClient<paths>;
}
