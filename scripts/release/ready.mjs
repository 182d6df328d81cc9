// The first step of the release workflow, before anything is installed: packages can be published with provenance only if they state where
// their sources are.
import { readFileSync } from "node:fs";

const { repository } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
if (!repository) {
  console.error(
    "Nothing is released: package.json has no `repository`, which npm's provenance statement needs; set it and run `npm run fix`.",
  );
  process.exitCode = 1;
}
