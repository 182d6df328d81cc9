/** An HTTP method, as descriptors write it. */
export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "TRACE";

/** How a request body is encoded. */
export type BodyType = "json" | "form" | "multipart" | "text" | "bytes";

/** An encoded body. */
export interface EncodedBody {
  /** The body for fetch. */
  readonly body: BodyInit;
  /** The Content-Type; `undefined` if fetch sets it. */
  readonly contentType: string | undefined;
}

/** Encodes the fields of a body. */
export type BodyEncoder = (fields: Readonly<Record<string, unknown>>) => EncodedBody;

/** The encoders of body types that few operations have. */
export interface BodyEncoders {
  /** `formBody`, for operations with the body type `form`. */
  readonly form?: BodyEncoder;
  /** `multipartBody`, for operations with the body type `multipart`. */
  readonly multipart?: BodyEncoder;
}

/** Where one argument of an operation goes. */
export interface ParameterDescriptor {
  /** The part of the request. `field` is a property of the body, `body` is the whole body. */
  readonly in: "path" | "query" | "header" | "field" | "body";
  /** The name on the wire. Default: the argument's name. */
  readonly name?: string;
  /** Whether the call fails without it. */
  readonly required?: true;
  /** The client option that is used if the argument is omitted (`x-default-from`). */
  readonly defaultFrom?: string;
  /** Whether the value is a credential although its name does not say so (`x-secret`). */
  readonly secret?: true;
  /** The body field that takes the same value (`x-shared-arguments`). */
  readonly field?: string;
  /** Whether the value is sent in a JSON body if the server cannot decode it in a query (`x-body-fallback`). */
  readonly bodyFallback?: true;
}

/** An argument that is an object of several parameters: `filter: { status }` is sent as `filter.status`. */
export interface ParameterGroup {
  /** The parameters by the name of their property. */
  readonly members: Readonly<Record<string, ParameterDescriptor & { readonly name: string }>>;
}

/** What a successful response holds. */
export interface ResponseDescriptor {
  /** How the body is read. `auto` decides by Content-Type; `none` ignores the body. */
  readonly type: "json" | "text" | "blob" | "none" | "auto";
  /** Whether an empty body is valid although `type` is `json`. The result is then `undefined`. */
  readonly optional?: true;
  /** The property of the body that is the result (`x-envelope`). */
  readonly envelope?: string;
  /** What the result must be. If omitted, any JSON is accepted. */
  readonly shape?: "array" | "object";
  /** Results by status, for operations whose status is the answer (`x-result-from-status`). The body is ignored. */
  readonly fromStatus?: Readonly<Record<number, unknown>>;
  /** Path in the body to an array of warnings (`x-warnings`). */
  readonly warnings?: readonly string[];
}

/** How the pages of a list are linked (`x-paging`). */
export interface PaginationDescriptor {
  /** Path in the body to the link to the next page, for `linkedPages`. */
  readonly next?: readonly string[];
  /** Response header with the links between the pages, for `headerPages`. */
  readonly header?: string;
  /** Query parameter that says which page is wanted, for `headerPages`: only its value is taken from a link. */
  readonly parameter?: string;
  /** Query parameters that the server omits from its links; they are added again. */
  readonly keep?: readonly string[];
  /** Whether an empty page is the last one although it has a link. */
  readonly endsWhenEmpty?: true;
  /** Path in the body to the number of items in the whole list. */
  readonly total?: readonly string[];
  /** Path in the body to the number of items before the page. */
  readonly before?: readonly string[];
}

/** Everything that the runtime needs to know about one operation. The generator writes these to `generated/descriptors.ts`. */
export interface OperationDescriptor {
  /** The HTTP method. */
  readonly method: HttpMethod;
  /** The path with its `{placeholders}`. */
  readonly path: string;
  /** The arguments by name. */
  readonly parameters?: Readonly<Record<string, ParameterDescriptor | ParameterGroup>>;
  /** The request body, if there is one. */
  readonly body?: {
    /** How it is encoded. */
    readonly type: BodyType;
    /** Whether arguments that are not listed are sent as body fields. */
    readonly open?: true;
  };
  /** What a successful response holds. */
  readonly response: ResponseDescriptor;
  /** How pages are linked, if the result is a list in pages. */
  readonly pagination?: PaginationDescriptor;
  /** Whether sending the request twice has the same effect as sending it once (`x-idempotent`). Retries depend on it. */
  readonly idempotent: boolean;
  /** Whether credentials are sent. */
  readonly authenticated: boolean;
}

/** The operations of a platform by name. */
export type OperationDescriptors = Readonly<Record<string, OperationDescriptor>>;

/** One operation of one platform. */
export interface Operation {
  /** The platform's short name, e.g. `"inmanta"`. */
  readonly platform: string;
  /** The operation's name, e.g. `"resourceList"`. */
  readonly name: string;
  /** How it looks on the wire. */
  readonly descriptor: OperationDescriptor;
}

/**
 * Names an operation.
 *
 * @param operation The operation.
 * @returns The platform and the operation, e.g. `"inmanta.resourceList"`.
 */
export function idOf(operation: Operation): string {
  return `${operation.platform}.${operation.name}`;
}

/** The arguments of a call, by name. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * Returns the value at a path of property names.
 *
 * @param value Any value.
 * @param path Property names, outermost first.
 * @returns The value, or `undefined` if a part of the path does not exist.
 */
export function getPath(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const name of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, name)) return undefined;
    current = (current as Arguments)[name];
  }
  return current;
}
