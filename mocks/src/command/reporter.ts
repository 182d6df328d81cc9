import type { Exchange } from "../server/exchanges.ts";
import type { Mock } from "../start-mock.ts";

/** Prints what happens to one mock. */
export interface Reporter {
  ready(mock: Mock): void;
  exchange(exchange: Exchange): void;
  reload(error: Error | undefined): void;
}

/**
 * Creates the reporter of a mock.
 *
 * @param name The name of the mock.
 * @param format How to print: JSON or text, and the width of the column of names.
 * @param format.json Whether to print one JSON object per line.
 * @param format.width Width of the column of names.
 * @param out Prints one line.
 * @returns The reporter.
 */
export function createReporter(name: string, { json, width }: { json: boolean; width: number }, out: (line: string) => void): Reporter {
  const label = name.padEnd(width);
  if (json) {
    const print = (event: object): void => out(JSON.stringify({ time: new Date().toISOString(), mock: name, ...event }));
    return {
      ready: ({ url, operations }) => print({ event: "ready", url, operations }),
      exchange: (exchange) => print({ event: "request", ...exchange }),
      reload: (error) => print({ event: "reload", error: error?.message }),
    };
  }
  return {
    ready: ({ url, operations }) => out(`${label}  ${url}  ${operations} operation${operations === 1 ? "" : "s"}`),
    exchange: ({ method, path, status, violations }) => {
      out(`${label}  ${method} ${path} ${status === 0 ? "closed" : status}`);
      for (const { location, message } of violations) out(`${label}    ${[...location, ""].join(".").replace(/\.$/, ":")} ${message}`);
    },
    reload: (error) => out(`${label}  ${error === undefined ? "read the spec again" : `keeps the previous spec: ${error.message}`}`),
  };
}
