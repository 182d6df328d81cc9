import { isPlatformClientError, PlatformClientError } from "@platform-clients/core";
import type { ApiError } from "@platform-clients/core";

/** An exclusion resource belongs to an application without a reference of the handler's `referencingType`. `code` is `"referencing_type_missing"`. */
export class ReferencingTypeError extends PlatformClientError {
  /** The type that the handler uses. */
  declare readonly referencingType: string;
  /** The types of the application's references. */
  declare readonly availableTypes: readonly string[];
  /** ID of the exclusion resource. */
  declare readonly exclusionResourceId: number;

  /** @param facts The type that the handler uses, the types that the application has, and the exclusion resource. */
  constructor(facts: {
    readonly referencingType: string;
    readonly availableTypes: readonly string[];
    readonly exclusionResourceId: number;
  }) {
    const { availableTypes, exclusionResourceId, referencingType } = facts;
    const has = availableTypes.length === 0 ? "it has no references" : `it has ${availableTypes.join(", ")}`;
    const message =
      `[airview.getExclusionResources] exclusion resource ${exclusionResourceId} belongs to an application without a reference of type ` +
      `"${referencingType}": ${has}. Use one of its types as \`referencingType\`, or call getExclusionResources of the client itself.`;
    super(message, { code: "referencing_type_missing", platform: "airview", operation: "getExclusionResources" });
    Object.defineProperty(this, "name", { value: "ReferencingTypeError", configurable: true, writable: true });
    Object.assign(this, facts);
  }
}

/**
 * Tells whether a value is a {@link ReferencingTypeError}, also one of another copy of this package.
 *
 * @param error Any value that was caught.
 * @returns Whether it is a {@link ReferencingTypeError}.
 */
export function isReferencingTypeError(error: unknown): error is ReferencingTypeError {
  return isPlatformClientError(error) && error.code === "referencing_type_missing";
}

/**
 * The server speaks the AirView API of 2023, which has other objects and paths than the one that this client speaks. `code` is
 * `"other_generation"`. Status, body and the other facts are those of the rejected request, whose error is the `cause`.
 */
export class OtherGenerationError extends PlatformClientError {
  /**
   * @param sign What the server does that no server of this generation does.
   * @param rejection The error of the request that showed it.
   */
  constructor(sign: string, rejection: ApiError) {
    const { attempts, body, elapsed, headers, method, operation, requestId, status, url } = rejection;
    const message =
      `[airview.${operation}] ${method} ${url}: the server speaks another generation of the AirView API: ${sign}. This client speaks that of ` +
      "August 2022 (revision 840db79). A server of 2023 needs the Python client of its own revision (app/client in AirWalk-Digital/airview-api). " +
      "If the server is not of 2023, check the path prefix in `baseUrl`.";
    const facts = { platform: "airview", operation, method, url, status, headers, body, requestId, attempts, elapsed };
    super(message, { code: "other_generation", ...facts, cause: rejection });
    Object.defineProperty(this, "name", { value: "OtherGenerationError", configurable: true, writable: true });
  }
}

/**
 * Tells whether a value is an {@link OtherGenerationError}, also one of another copy of this package.
 *
 * @param error Any value that was caught.
 * @returns Whether it is an {@link OtherGenerationError}.
 */
export function isOtherGenerationError(error: unknown): error is OtherGenerationError {
  return isPlatformClientError(error) && error.code === "other_generation";
}
