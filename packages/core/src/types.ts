/** A UUID as a string, e.g. `"f0d1…-…"`: five groups joined by dashes, so that `"123"` does not compile. */
export type Uuid = `${string}-${string}-${string}-${string}-${string}`;

/** The arguments of operations that take none. */
export type NoArguments = Readonly<Record<string, never>>;

/** The error bodies of an operation by status, as its spec documents them. */
export type ErrorBodies = { readonly [status: number]: unknown };

/** A fetch function. It is called with a URL string and plain options, never with a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What `.withResponse()` adds for operations whose response can contain warnings. */
export interface WithWarnings {
  /** Why the server did less than it was asked for, e.g. that a compile was skipped. Empty if there are no warnings. */
  readonly warnings: readonly string[];
}
