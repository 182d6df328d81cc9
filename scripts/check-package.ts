// `check:package`, run in a package's folder after its build: is what would be published complete, importable, typed, and how large is it?
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { installPacked, linkTool } from "./check/install-packed.ts";
import { bundledSize, kilobytes } from "./check/packed-size.ts";
import { typeFaults } from "./check/packed-types.ts";
import { contentFaults, importFaults, lintFaults } from "./check/packed.ts";
import { report } from "./check/workspace.ts";

const source = process.cwd();
const target = mkdtempSync(join(tmpdir(), "check-package-"));
try {
  const packed = installPacked(source, target, true);
  linkTool("@types/node", target);
  const { name, version } = packed.manifest;
  const broken = [...contentFaults(packed), ...importFaults(packed, target)];
  const faults = [...broken, ...(await lintFaults(packed)), ...(await typeFaults(packed, target))];
  const sizes = broken.length > 0 ? [] : await bundledSize(packed, target);
  report(name, faults, [`${version}, ${kilobytes(readFileSync(packed.tarball).length)} kB packed`, ...sizes].join("\n  "));
} finally {
  rmSync(target, { recursive: true, force: true });
}
