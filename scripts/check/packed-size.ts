import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { codeEntries } from "./install-packed.ts";
import type { Packed } from "./install-packed.ts";

/**
 * What each entry weighs with everything that it needs, bundled and minified for browsers; Node's modules and undici stay outside.
 *
 * @param packed The package.
 * @param target Where it is installed.
 * @returns One text for each entry; none for a package with a command, which nobody bundles.
 */
export async function bundledSize({ manifest }: Packed, target: string): Promise<string[]> {
  if (manifest.bin !== undefined) return [];
  return await Promise.all(
    codeEntries(manifest).map(async (entry) => {
      const { outputFiles } = await build({
        stdin: { contents: `export * from "${entry}";`, resolveDir: target },
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
        platform: "browser",
        target: "es2022",
        external: ["node:*", "undici"],
      });
      const code = outputFiles[0]?.contents ?? new Uint8Array();
      return `${entry} ${kilobytes(code.length)} kB minified, ${kilobytes(gzipSync(code, { level: 9 }).length)} kB gzip`;
    }),
  );
}

/**
 * Bytes for people.
 *
 * @param bytes How many.
 * @returns Kilobytes of 1000 bytes, with one decimal.
 */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
