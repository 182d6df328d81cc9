import { startMock } from "@platform-clients/mocks";
import type { Exchange, Platform } from "@platform-clients/mocks";

import type { Difference, PeerResult } from "./peer.ts";

/** What a peer did in one step with a mock server. */
export interface MockStep {
  readonly name: string;
  /** What went wrong in the peer, e.g. the class of its error. */
  readonly problems: readonly string[];
  readonly exchanges: readonly Exchange[];
}

/**
 * Runs a peer against a mock server.
 *
 * @param platform The mock.
 * @param marks Matches the paths that the peer requests between its steps.
 * @param run Runs the peer with the URL of the mock.
 * @param options The credentials of the mock, and whether it returns to its first state at each mark.
 * @param options.token The credentials.
 * @param options.reset Whether it does.
 * @returns What `run` returns, and the exchanges before, between and after the marks.
 */
export async function runWithMock<T>(
  platform: Platform,
  marks: RegExp,
  run: (url: string) => Promise<T>,
  { reset = false, token }: { readonly reset?: boolean; readonly token?: string } = {},
): Promise<{ readonly result: T; readonly parts: readonly (readonly Exchange[])[] }> {
  const parts: Exchange[][] = [[]];
  const onExchange = (exchange: Exchange): void => {
    if (!marks.test(exchange.path)) return void parts.at(-1)?.push(exchange);
    parts.push([]);
    if (reset) mock.reset();
  };
  const mock = await startMock(platform, { onExchange, token });
  try {
    return { result: await run(mock.url), parts };
  } finally {
    await mock.close();
  }
}

/**
 * Counts the steps without a problem in the peer and in what the mock server says of its requests.
 *
 * @param steps The steps.
 * @param explain Says why a step has these problems on purpose, separated by semicolons; `undefined` if they are a fault.
 * @returns The result.
 */
export function judge(steps: readonly MockStep[], explain: (name: string, problems: string) => string | undefined): PeerResult {
  let same = 0;
  const different: Difference[] = [];
  const faults: string[] = [];
  for (const { exchanges, name, problems } of steps) {
    const found = [...problems, ...exchanges.flatMap(faultsOf)].join("; ");
    const why = found === "" ? undefined : explain(name, found);
    if (found === "") same += 1;
    else if (why === undefined) faults.push(`${name}: ${found}`);
    else different.push({ name, why });
  }
  return { same, different, faults };
}

function faultsOf({ method, path, status, violations }: Exchange): string[] {
  if (violations.length > 0) return violations.map(({ message }) => message);
  return status < 400 ? [] : [`${method} ${path} is refused with ${status}`];
}
