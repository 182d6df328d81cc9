/** Work whose cost is compared with that of others. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Returns the middle one of several values.
 *
 * @param values The values.
 * @returns The median.
 */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Compares the CPU time (user and system) of works with that of the first, which they do in turns, in alternating order. The first round is a
 * warm-up and does not count.
 *
 * @param works The works.
 * @param rounds How often each is measured.
 * @returns For each work, by name, its time in each round divided by that of the first.
 */
export async function ratiosToFirst(works: readonly Work[], rounds: number): Promise<Map<string, number[]>> {
  const ratios = new Map<string, number[]>(works.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const times = new Map<string, number>();
    for (const { name, run } of round % 2 === 0 ? works : works.toReversed()) {
      const before = process.cpuUsage();
      await run();
      const { system, user } = process.cpuUsage(before);
      times.set(name, user + system);
    }
    const base = times.get(works[0]?.name ?? "") ?? Number.NaN;
    if (round > 0) for (const [name, time] of times) ratios.get(name)?.push(time / base);
  }
  return ratios;
}

/**
 * Hands the result of a measurement to the process that started it.
 *
 * @param result A value that JSON can express.
 */
export function report(result: unknown): void {
  process.stdout.write(JSON.stringify(result));
}
