import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runGenerate } from "../../generate/run-generate.ts";

/** The fixture's spec, which breaks no rule. */
export const shop: string = readFileSync(new URL("fixtures/shop.yaml", import.meta.url), "utf8");

/** A checkout with one platform, for the generator to work on. */
export interface Checkout {
  /** Writes the spec. */
  write(text: string): void;
  /** Runs the generator as a user would. */
  generate(...args: string[]): Promise<{ status: number; output: string }>;
  /** The generated files by name. */
  files(): Record<string, string>;
  /** Overwrites a generated file. */
  edit(name: string, text: string): void;
  remove(): void;
}

/** @returns A checkout in a folder of its own, with the fixture as AirView's spec. */
export function createCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), "checkout-"));
  const generated = join(folder, "packages/airview/src/generated");
  mkdirSync(join(folder, "specs/airview"), { recursive: true });
  mkdirSync(generated, { recursive: true });
  writeFileSync(join(folder, "packages/airview/package.json"), "{}");
  const write = (text: string): void => writeFileSync(join(folder, "specs/airview/openapi.yaml"), text);
  write(shop);
  return {
    write,
    async generate(...args) {
      const lines: string[] = [];
      const note = (line: string): unknown => lines.push(line);
      const status = await runGenerate([...(args.some((arg) => !arg.startsWith("-")) ? [] : ["airview"]), "--root", folder, ...args], {
        out: note,
        error: note,
      });
      return { status, output: lines.join("\n") };
    },
    files: () => Object.fromEntries(readdirSync(generated).map((name) => [name, readFileSync(join(generated, name), "utf8")])),
    edit: (name, text) => writeFileSync(join(generated, name), text),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
