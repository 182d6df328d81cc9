import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { compileNative } from "../check/compile-native.ts";
import { strictConsumer } from "../check/compile.ts";

describe("compileNative", () => {
  it("names each fault with its file, line and message", async () => {
    const folder = mkdtempSync(join(tmpdir(), "compile-native-"));
    const source = 'const exact: { name?: string } = {\n  name: undefined };\nexport const right: string = exact.name ?? "";\nmissing();\n';
    try {
      const faults = await compileNative(new Map([[join(folder, "consumer.mts"), source]]), strictConsumer, folder);
      expect(faults).toEqual([
        { file: "consumer.mts", line: 1, column: 7, text: expect.stringMatching(/^TS2375: .*\n.*'undefined'/s) as string },
        { file: "consumer.mts", line: 4, column: 1, text: "TS2304: Cannot find name 'missing'." },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("finds nothing in a file without faults", async () => {
    const folder = mkdtempSync(join(tmpdir(), "compile-native-"));
    try {
      const files = new Map([[join(folder, "consumer.mts"), "export const one: number = 1;\n"]]);
      expect(await compileNative(files, { ...strictConsumer, module: "esnext", moduleResolution: "bundler" }, folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
