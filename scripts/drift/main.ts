// `npm run drift -- inmanta --target http://localhost:8888 [--token ...]`: reads from a real server, changes nothing, and compares its responses
// with the spec. Exits with 1 if they differ.
import { parseArgs } from "node:util";

import { describe, findDrift, readable } from "./find-drift.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { target: { type: "string" }, token: { type: "string" } },
});
const [api, ...others] = positionals;
const { target, token } = values;

if (api === undefined || !readable.includes(api) || others.length > 0 || target === undefined || !URL.canParse(target)) {
  console.error(`Usage: npm run drift -- <api> --target <url> [--token <token>]. The API is one of: ${readable.join(", ")}.`);
  process.exitCode = 2;
} else {
  try {
    const { findings, operations, statuses } = await findDrift(api, { url: target, token });
    for (const finding of findings) console.log(`DRIFT ${finding}`);
    console.log(`drift: ${operations} operations of ${api}, responses ${describe(statuses)}, ${findings.length} findings`);
    if (findings.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
