import ts from "typescript";
import { expect, it } from "vitest";

import { undocumented } from "../check/documentation.ts";

const source = `
export interface Options {
  /** Described. */
  baseUrl: string;
  timeout: number;
}
/** Described. */
export class Client {
  #secret = 1;
  private hidden = this.#secret;
  /** @returns Described too. */
  call(): number { return this.hidden; }
  bare(): void {}
}
export const value = 1;
const internal = 2;
export type { Internal };
type Internal = typeof internal;
`;

it("reports only exports and members without a description", () => {
  const file = ts.createSourceFile("/a.ts", source, ts.ScriptTarget.ES2022, true);
  const host = { ...ts.createCompilerHost({}), getSourceFile: (name: string) => (name === "/a.ts" ? file : undefined) };
  const program = ts.createProgram(["/a.ts"], { noLib: true, types: [] }, host);
  expect(undocumented(program, ["/a.ts"])).toEqual([
    { file: "/a.ts", line: 2, name: "Options" },
    { file: "/a.ts", line: 5, name: "Options.timeout" },
    { file: "/a.ts", line: 13, name: "Client.bare" },
    { file: "/a.ts", line: 15, name: "value" },
    { file: "/a.ts", line: 18, name: "Internal" },
  ]);
});
