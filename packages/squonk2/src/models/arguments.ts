import type { AssetScopeEnum } from "../generated/enums.ts";
import type { AssetId } from "../generated/models.ts";
import type { GetAvailableAssetsArguments } from "../generated/operations.ts";

/** Which assets to list: those of a `scope_id`, or of one of the scopes that the server knows. */
export type AssetSelection =
  | GetAvailableAssetsArguments
  | {
      /** A username, or the ID of a product, unit or organisation. The prefix of an ID says what it belongs to. */
      scope_id?: string | undefined;
      user_id?: undefined;
      product_id?: undefined;
      unit_id?: undefined;
      org_id?: undefined;
    };

/**
 * The content of an asset: either a string or a file.
 *
 * @typeParam FileInput What is accepted as the file.
 */
export type AssetContent<FileInput extends {} = Blob> =
  | {
      /** The content as a string. The server's handling of an empty string is unknown. */
      content_string: string;
      content_file?: undefined;
    }
  | {
      /** The content as a file. A Blob without a name is sent as `content_file`. */
      content_file: FileInput;
      content_string?: undefined;
    };

/**
 * An asset to create.
 *
 * @typeParam FileInput What is accepted as the file.
 */
export type NewAsset<FileInput extends {} = Blob> = AssetContent<FileInput> & {
  /** Its name, unique within its scope: 1 to 63 lower-case letters, digits and hyphens. */
  name: string;
  /** What it belongs to. */
  scope: AssetScopeEnum;
  /** The ID of the product, unit or organisation it belongs to. Not allowed with `GLOBAL`; with `USER` the server sets the caller. */
  scope_id?: string | undefined;
  /** Whether responses omit the content. Default `false`. */
  secret?: boolean | undefined;
  /** The purpose of the asset. */
  description?: string | undefined;
};

/**
 * The changes to an asset: its content, its description, or both.
 *
 * @typeParam FileInput What is accepted as the file.
 */
export type AssetChange<FileInput extends {} = Blob> = {
  /** The asset's ID, as returned by `createAsset`. */
  asset_id: AssetId;
} & (
  | (AssetContent<FileInput> & {
      /** The new description. If omitted, the current one remains. */
      description?: string | undefined;
    })
  | {
      /** The new description. */
      description: string;
      content_string?: undefined;
      content_file?: undefined;
    }
);

/** A day: a string `YYYY-MM-DD`, or a `Date`, whose day in UTC is used (the server interprets days without a time zone as UTC). */
export type Day = string | Date;

/** A range of days. */
export interface Days {
  /** The first day, inclusive. */
  from?: Day | undefined;
  /** The day after the last day (exclusive). Must be after `from`. */
  until?: Day | undefined;
}

/** The period of charges: days, or a billing period. Default: the current billing period. */
export type ChargePeriod =
  | (Days & { pbp?: undefined })
  | {
      /** Prior billing period: 0 is the current one, -1 the previous one, down to -23. */
      pbp?: number | undefined;
      from?: undefined;
      until?: undefined;
    };

/** Arguments with `from` and `until`, which can also be a `Date`. */
export type WithDays<Arguments> = Arguments extends unknown ? Omit<Arguments, keyof Days> & Days : never;
