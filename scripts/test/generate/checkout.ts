import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runGenerate } from "../../generate/run-generate.ts";

/** The spec of the fixture. It breaks no rule. */
export const shop: string = readFileSync(new URL("fixtures/shop.yaml", import.meta.url), "utf8");

/** A checkout with one platform, for the generator to work on. */
export interface Checkout {
  /** Writes the spec, or another file beside it. */
  write(text: string, name?: string): void;
  /** Runs the generator as a user would. */
  generate(...args: string[]): Promise<{ status: number; output: string }>;
  /** Returns the generated files by name. */
  files(): Record<string, string>;
  /** Overwrites a generated file. */
  edit(name: string, text: string): void;
  /** Deletes a generated file. */
  delete(name: string): void;
  /** Deletes the checkout. */
  remove(): void;
}

/** @returns A checkout in a new temporary folder, with the fixture as the spec of AirView. */
export function createCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), "checkout-"));
  const generated = join(folder, "packages/airview/src/generated");
  mkdirSync(join(folder, "specs/airview"), { recursive: true });
  mkdirSync(generated, { recursive: true });
  writeFileSync(join(folder, "packages/airview/package.json"), "{}");
  const write = (text: string, name = "openapi.yaml"): void => writeFileSync(join(folder, "specs/airview", name), text);
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
    delete: (name) => rmSync(join(generated, name)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
