import type { AuthProvider } from "@platform-clients/core";

/** What a library can do. A row is run only on libraries with the features that it needs. */
export type Feature =
  | "retry"
  | "retryAfter"
  | "timeout"
  | "deadline"
  | "maxBytes"
  | "maxErrorBytes"
  | "customFetch"
  | "tokenFunction"
  | "refresh"
  | "requireAuth"
  | "pathArguments"
  | "argumentObject"
  | "shapes"
  | "logger"
  | "hooks"
  | "pages"
  | "links"
  | "cursors"
  | "total";

/** The kinds of failure that every library can be asked about. */
export type Kind = "status" | "timeout" | "aborted" | "connection" | "format" | "configuration" | "other";

/** The fetch function that a row injects. It can return anything. */
export type AnyFetch = (url: unknown, init?: RequestInit) => unknown;

/** How a client is created. */
export interface Opening {
  /** The total number of attempts. Default 3. */
  readonly attempts?: number | undefined;
  /** Whether waits between attempts have their default length. Default: they are as short as the library allows. */
  readonly slow?: boolean | undefined;
  readonly timeout?: number | undefined;
  readonly deadline?: number | undefined;
  readonly token?: string | (() => string | Promise<string>) | undefined;
  readonly auth?: AuthProvider | undefined;
  /** Whether the credentials are missing, although the client is told to require them. */
  readonly anonymous?: true | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly fetch?: AnyFetch | undefined;
  readonly logger?: object | undefined;
  readonly hooks?: object | undefined;
  /** Options that only our clients have. */
  readonly own?: Readonly<Record<string, unknown>> | undefined;
}

/** The options of one call. */
export interface CallInput {
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** An option that no library has. */
  readonly unknown?: true | undefined;
}

/** One page of a list. */
export interface ListedPage {
  readonly items: readonly unknown[];
  readonly cursor?: string | undefined;
}

/** How pages are read. */
export interface PagesInput extends CallInput {
  readonly from?: string | undefined;
  readonly maxPages?: number | undefined;
  readonly prefetch?: boolean | undefined;
}

/** A client of a library. */
export interface Session {
  /** The representative GET. */
  list(input?: CallInput): PromiseLike<unknown>;
  /** An idempotent operation with an argument in its path. */
  item(id: unknown, input?: CallInput): PromiseLike<unknown>;
  /** An operation that must not be sent twice. `body` replaces values of the representative body. */
  create(body?: Readonly<Record<string, unknown>>, input?: CallInput): PromiseLike<unknown>;
  /** The representative GET with arguments that it does not have. */
  listWith?(args: Readonly<Record<string, unknown>>): PromiseLike<unknown>;
  /** The representative list in pages. */
  pages?(input?: PagesInput): AsyncIterable<ListedPage>;
}

/** A library, or one of our clients, with what differs between them. */
export interface Subject {
  readonly name: string;
  readonly ours: boolean;
  readonly features: ReadonlySet<Feature>;
  /** What the spec promises as the result of the representative GET. */
  readonly shape: "array" | "object";
  /** The path before the argument of `item`. */
  readonly itemPath: string;
  /** Wraps a result as the server does. */
  wrap(result: unknown): unknown;
  /** Creates a client. */
  open(baseUrl: string, opening?: Opening): Session;
  /** Tells what kind of failure an error is. */
  kind(error: unknown): Kind;
}

/**
 * Reads a property of anything.
 *
 * @param value Any value.
 * @param names Property names, outermost first.
 * @returns The value of the property, or `undefined`.
 */
export function read(value: unknown, ...names: readonly string[]): unknown {
  let current = value;
  for (const name of names) {
    if ((typeof current !== "object" && typeof current !== "function") || current === null) return undefined;
    current = (current as Record<string, unknown>)[name];
  }
  return current;
}

/**
 * Returns the status that an error is about.
 *
 * @param error Any error.
 * @returns The status, or `undefined`.
 */
export function statusOf(error: unknown): number | undefined {
  const status = read(error, "status") ?? read(error, "response", "status");
  return typeof status === "number" ? status : undefined;
}
