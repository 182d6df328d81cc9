import { fileURLToPath } from "node:url";

import { x } from "tinyexec";

/** An argument for Python. */
export type PythonValue =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly path: string }
  | { readonly enum: readonly [name: string, member: string] };

/** One call for Python to make. */
export interface PythonCall {
  /** The server that is set before the call; `null` leaves it as it is. */
  readonly url: string | null;
  readonly method: string;
  /** The access token, the first argument; `null` for methods without one. */
  readonly token: string | null;
  readonly args: Readonly<Record<string, PythonValue>>;
}

/** What a Python call returned: an `ApiRv`, which is a failure without a response if an assertion failed, and the server of the process. */
export interface PythonOutcome {
  readonly ok: boolean;
  readonly status: number;
  readonly data: unknown;
  readonly apiUrl: readonly [url: string, verified: boolean];
}

/** What `AsApi` offers. */
export interface PythonInterface {
  /** The names of the parameters, by method. */
  readonly methods: Readonly<Record<string, readonly string[]>>;
  /** The default values of `timeout_s`. */
  readonly timeouts: readonly number[];
  /** The names of the members, by enum. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** What a run of the Python client printed. */
export interface PythonRun {
  readonly interface: PythonInterface;
  readonly outcomes: readonly PythonOutcome[];
}

const script = fileURLToPath(new URL("drive.py", import.meta.url));

/**
 * Makes calls with the Python client, one after the other, in one process whose environment names no server.
 *
 * @param python The path of a Python that has the client.
 * @param calls The calls.
 * @returns The interface of the client and the outcome of each call.
 */
export async function runPython(python: string, calls: readonly PythonCall[]): Promise<PythonRun> {
  const env = { SQUONK2_ASAPI_URL: "", SQUONK2_ASAPI_VERIFY_SSL_CERT: "yes", SQUONK2_API_DEBUG_REQUESTS: "no", NO_PROXY: "127.0.0.1" };
  const { stdout } = await x(python, [script], {
    stdin: JSON.stringify(calls),
    throwOnError: true,
    nodeOptions: { env: { ...process.env, ...env } },
  });
  return JSON.parse(stdout) as PythonRun;
}
