import { isPlatformClientError, PlatformClientError } from "@platform-clients/core";

/** An exclusion resource belongs to an application that has no reference of the handler's `referencingType`. Its `code` is `"referencing_type_missing"`. */
export class ReferencingTypeError extends PlatformClientError {
  /** The type that was looked for. */
  declare readonly referencingType: string;
  /** The types that the application has references of. */
  declare readonly availableTypes: readonly string[];
  /** Id of the exclusion resource. */
  declare readonly exclusionResourceId: number;

  static {
    Object.defineProperty(this.prototype, "name", { value: "ReferencingTypeError", configurable: true, writable: true });
  }

  /** @param facts What was looked for, what there is, and where. */
  constructor(facts: {
    readonly referencingType: string;
    readonly availableTypes: readonly string[];
    readonly exclusionResourceId: number;
  }) {
    const { availableTypes, exclusionResourceId, referencingType } = facts;
    const has = availableTypes.length === 0 ? "it has none" : `it has ${availableTypes.join(", ")}`;
    const message =
      `[airview.getExclusionResources] exclusion resource ${exclusionResourceId} belongs to an application without a reference of type ` +
      `"${referencingType}": ${has}. Use one of its types as \`referencingType\`, or read the resources as they are with the client's own getExclusionResources.`;
    super(message, { code: "referencing_type_missing", platform: "airview", operation: "getExclusionResources" });
    Object.assign(this, facts);
  }
}

/**
 * @param error Anything caught.
 * @returns Whether it is a {@link ReferencingTypeError}; also true for another copy of this package.
 */
export function isReferencingTypeError(error: unknown): error is ReferencingTypeError {
  return isPlatformClientError(error) && error.code === "referencing_type_missing";
}
