// `npm run lint:specs [platform ...]`: lints specs and says how many operations each holds.
import { SpecError } from "./generate/spec-error.ts";
import { loadSpec, platforms, root } from "./generate/spec.ts";
import { verbs } from "./generate/document.ts";

let failed = false;
for (const platform of process.argv.length > 2 ? process.argv.slice(2) : platforms) {
  try {
    if (!(platforms as readonly string[]).includes(platform))
      throw new SpecError(`Unknown platform "${platform}": it must be one of ${platforms.join(", ")}.`);
    const document = await loadSpec(`${root}/specs/${platform}/openapi.yaml`);
    const count = Object.values(document.paths).flatMap((item) => verbs.filter((verb) => item[verb])).length;
    console.log(`${platform}: ${count} operations, no faults`);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    failed = true;
    console.error(error.message);
  }
}
process.exitCode = failed ? 1 : 0;
