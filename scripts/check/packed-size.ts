import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { codeEntries } from "./install-packed.ts";
import type { Packed } from "./install-packed.ts";

/**
 * Measures each entry with its dependencies, bundled and minified for browsers, without Node's modules and undici.
 *
 * @param packed The package.
 * @param target Where it is installed.
 * @returns A line for each entry; none for a package with a command, which is not bundled.
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
 * Formats a number of bytes.
 *
 * @param bytes The number.
 * @returns Kilobytes of 1000 bytes, with one decimal.
 */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
