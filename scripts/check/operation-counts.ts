import { readContract } from "@platform-clients/contract";

/** How many operations a platform's spec has, and how many calls to agents (webhooks). */
export interface Counts {
  readonly operations: number;
  readonly webhooks: number;
  /** Whether an operation has a name in a Python client. */
  readonly hasPython: boolean;
}

/**
 * Counts the operations of a platform's spec.
 *
 * @param platform The platform's short name.
 * @returns The counts.
 */
export async function countOperations(platform: string): Promise<Counts> {
  const { document, operations } = await readContract(platform);
  return {
    operations: operations.length,
    webhooks: Object.keys(document["webhooks"] ?? {}).length,
    hasPython: operations.some(({ source }) => ((source["x-python-name"] ?? []) as string[]).length > 0),
  };
}

/**
 * Finds wrong counts in a README: `26 operations`, `13 of 13 operations`, `10 calls to agents`. In text about several platforms only lines that
 * name the platform as `@platform-clients/x` or `platform-mocks x` are read, where the count may also be a cell of a table.
 *
 * @param text The README.
 * @param platform The platform's short name.
 * @param counts The counts of its spec.
 * @param shared Whether the text is about several platforms.
 * @returns One message for each wrong count.
 */
export function countFaults(
  text: string,
  platform: string,
  { operations, webhooks }: Pick<Counts, "operations" | "webhooks">,
  shared = false,
): string[] {
  const isAbout = new RegExp(`(?:@platform-clients/|platform-mocks )${platform}\\b`);
  const cell = shared ? String.raw`|(?<=\| )(\d+)(?=,? )` : "";
  const stated = new RegExp(String.raw`(\d+)(?: of (\d+))? operations|(\d+)(?= calls to agents)${cell}`, "g");
  return text.split("\n").flatMap((line, index) => {
    if (shared && !isAbout.test(line)) return [];
    return [...line.matchAll(stated)].flatMap(([, count, total, calls, ofCell]) => {
      const wrong = [count, total, ofCell].find((value) => value !== undefined && Number(value) !== operations);
      if (wrong !== undefined) return [`${index + 1}: ${platform} has ${operations} operations, not ${wrong}`];
      return calls !== undefined && Number(calls) !== webhooks
        ? [`${index + 1}: ${platform} has ${webhooks} calls to agents, not ${calls}`]
        : [];
    });
  });
}
