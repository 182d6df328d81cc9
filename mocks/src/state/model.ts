import type { Clock } from "./clock.ts";
import type { Random } from "./random.ts";

/** A request that the spec accepts, as a model sees it. */
export interface ModelRequest {
  /** The `operationId` of the spec. */
  readonly operation: string;
  /** Upper-case HTTP method. */
  readonly method: string;
  /** Path and query as sent, without the base path. */
  readonly target: string;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The query, decoded as the platform decodes it. */
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON: its value. Forms: the fields (see {@link FormFields}). Else the text. `undefined` without a body. */
  readonly body: unknown;
  /** The body as sent. */
  readonly bytes: Uint8Array;
  /** The request before `tolerate` corrected it, for signatures. */
  readonly sent: TolerableRequest;
  /** The URL of the mock, with the base path, without a trailing slash. For absolute links. */
  readonly url: string;
  /** Aborted when the client closes the connection. */
  readonly signal: AbortSignal;
}

/** The fields of a form. A file is `{ filename, type, bytes }`. A field that occurs more than once is a list. */
export type FormFields = Readonly<Record<string, FormValue | readonly FormValue[]>>;

/** One value of a form. */
export type FormValue = string | FormFile;

/** A file in a multipart form. */
export interface FormFile {
  readonly filename: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a model responds. */
export interface ModelResponse {
  readonly status: number;
  /** Default: none. Bytes are sent as they are, text as text, everything else as JSON. */
  readonly body?: unknown;
  /** A `content-type` here overrides the one that follows from the body. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the platform is known to send this although its success schema does not describe it. It is then not checked. Default: `false`. */
  readonly offSpec?: boolean;
}

/** Performs one operation on the state. May wait, e.g. for a long poll. */
export type Handler = (request: ModelRequest) => ModelResponse | Promise<ModelResponse>;

/** What a model gets from the mock. */
export interface ModelContext {
  readonly clock: Clock;
  readonly random: Random;
  /** The credentials that requests must have, as given with `--token`. `undefined`: any. */
  readonly token: string | undefined;
}

/**
 * The behaviour of one API: a state of plain JSON data, and a handler for each operation that uses it. Operations without a handler
 * respond with the spec's example.
 */
export interface Model<State extends object = object> {
  /** Creates the data that a new mock starts with. The same seed creates the same data. */
  initial(context: ModelContext): State;
  /** Creates the handlers, by `operationId`. They read and change `state`. */
  handlers(state: State, context: ModelContext): Readonly<Record<string, Handler>>;
  /**
   * Checks the credentials of a request. Returns the response to a request that the platform refuses. It gets requests that have credentials of the
   * right kind: Prism refuses the others.
   */
  authorize?(request: ModelRequest, state: State, context: ModelContext): ModelResponse | undefined;
  /** How the platform decodes query values. Default: `utf-8`. */
  readonly queryEncoding?: "utf-8" | "latin1";
  /** Whether the platform answers a path that lacks its trailing slash with 308. Default: `false`, the path does not exist. */
  readonly redirectsToSlash?: boolean;
  /** Corrects a request before it is checked against the spec, for what a real server tolerates. Default: no change. */
  tolerate?(request: TolerableRequest): TolerableRequest;
  /** Corrects the fields of a multipart form before they are checked, for what a real server tolerates. Default: no change. */
  tolerateForm?(fields: FormFields): FormFields;
}

/** The part of a request that a model may correct before it is checked. */
export interface TolerableRequest {
  readonly method: string;
  /** Path and query, without the base path. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Responds with JSON.
 *
 * @param body The value.
 * @param status The HTTP status.
 * @returns The response.
 */
export function reply(body: unknown, status = 200): ModelResponse {
  return { status, body };
}

/** The response without a body. */
export const noContent: ModelResponse = { status: 204 };
