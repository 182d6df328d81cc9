import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { bundle, createConfig } from "@redocly/openapi-core";

import { loadOperations } from "./src/prism/load-operations.ts";
import { availablePlatforms, specLocation } from "./src/spec-location.ts";

process.env["REDOCLY_TELEMETRY"] = "off";

const folder = fileURLToPath(new URL("specs/", import.meta.url));
const config = await createConfig({});

// Bundles all specs before writing any, so the folder does not change if one of them cannot be bundled.
const documents = await Promise.all(
  availablePlatforms().map(async (platform) => {
    const { bundle: document, problems } = await bundle({ ref: specLocation(platform), config });
    const faults = problems.filter((problem) => problem.severity === "error").map((problem) => problem.message);
    if (faults.length > 0) throw new Error(`The spec of ${platform} cannot be bundled:\n${faults.join("\n")}`);
    const operations = await loadOperations(document.parsed as Record<string, unknown>);
    return { platform, text: `${JSON.stringify(document.parsed)}\n`, operations: JSON.stringify(operations) };
  }),
);

await rm(folder, { recursive: true, force: true });
await mkdir(`${folder}operations`, { recursive: true });
for (const { operations, platform, text } of documents) {
  await writeFile(`${folder}${platform}.json`, text);
  await writeFile(`${folder}operations/${platform}.json`, operations);
}
process.stdout.write(`specs/: ${documents.map(({ platform, text }) => `${platform} ${Math.ceil(text.length / 1024)} kB`).join(", ")}\n`);
