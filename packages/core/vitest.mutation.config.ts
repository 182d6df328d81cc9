// For `npm run mutation`: short test files come first, because the first test that fails decides, and a test that hangs fails early.
import { readdirSync } from "node:fs";

import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/** Files that start many calls or servers. `npm run mutation -- --quick` leaves them out. */
const slow = /\/(faults|hostile|node|node-body|oauth2|properties|redaction|simulation|simulation-can-fail|time-limits|aborts)\.test\.ts$/;

const quick = process.env["MUTATION_QUICK"] === "1";
const exclude = quick
  ? readdirSync("test")
      .map((file) => `test/${file}`)
      .filter((file) => slow.test(`/${file}`))
  : [];

class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => (slow.test(moduleId) ? 1 : 0);
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], exclude, testTimeout: 10_000, hookTimeout: 10_000, sequence: { sequencer: ShortFirst } },
});
