import { isPlatformClientError, PlatformClientError } from "@platform-clients/core";

/** An exclusion resource belongs to an application without a reference of the handler's `referencingType`. `code` is `"referencing_type_missing"`. */
export class ReferencingTypeError extends PlatformClientError {
  /** The type that the handler uses. */
  declare readonly referencingType: string;
  /** The types of the application's references. */
  declare readonly availableTypes: readonly string[];
  /** ID of the exclusion resource. */
  declare readonly exclusionResourceId: number;

  static {
    Object.defineProperty(this.prototype, "name", { value: "ReferencingTypeError", configurable: true, writable: true });
  }

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
