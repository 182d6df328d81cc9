// `npm run check:versions`: the changes of each spec since the last release decide the least version of the next one (`redocly diff`).
import { relative } from "node:path";

import { specChangeFaults } from "./check/spec-changes.ts";
import { report, scope, workspacePackages } from "./check/workspace.ts";
import { apis, root, specOf } from "./platforms.ts";

const specs = apis.map(({ name, platform }) => ({
  path: relative(root, specOf(name)).replaceAll("\\", "/"),
  packages: [`${scope}${platform}`, `${scope}mocks`],
}));
const packages = workspacePackages().map(({ manifest: { name, version } }) => ({ name, version }));
const { faults, notes } = await specChangeFaults(root, specs, packages);
for (const note of new Set(notes)) console.log(`versions: ${note}`);
report("versions", faults, `large enough for the changes of ${specs.length} specs`);
