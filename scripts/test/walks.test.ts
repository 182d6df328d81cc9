import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, it, onTestFinished } from "vitest";

import { readWalk, writeStep } from "../check/walks.ts";

const document = `# Title

## First

Text.

\`\`\`sh
npm one -- a # comment

npm two
\`\`\`

\`\`\`yaml title="a.yaml" after="  b:"
c: 1
\`\`\`

\`\`\`ts
not(a, step);
\`\`\`

## Second

\`\`\`yaml title="new/b.yaml"
d: 2
\`\`\`
`;

it("reads the commands and files of a section, in order", () => {
  expect(readWalk(document, "First")).toEqual([
    { kind: "command", line: 8, command: "npm one -- a" },
    { kind: "command", line: 10, command: "npm two" },
    { kind: "file", line: 13, file: "a.yaml", at: { after: "  b:" }, text: "c: 1\n" },
  ]);
  expect(readWalk(document, "Second")).toEqual([{ kind: "file", line: 23, file: "new/b.yaml", at: "create", text: "d: 2\n" }]);
});

it.each(["Third", "Title"])("does not accept that the section %s is missing", (heading) => {
  expect(() => readWalk(document, heading)).toThrow(`There is no section "${heading}".`);
});

it("does not accept a section without steps", () => {
  expect(() => readWalk("## Empty\n\nText.\n", "Empty")).toThrow("has no steps");
});

it("writes files: new ones, at the end, and below a line", () => {
  const folder = mkdtempSync(join(tmpdir(), "walks-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "a.yaml"), "a:\n  b:\n    x: 1\n");
  const write = (file: string, at: "append" | "create" | { after: string }, text: string): void =>
    writeStep(folder, { kind: "file", line: 1, file, at, text });
  write("a.yaml", { after: "  b:" }, "c:\n  - 2\n");
  write("a.yaml", "append", "z: 3\n");
  write("new/b.yaml", "create", "d: 4\n");
  expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("a:\n  b:\n    c:\n      - 2\n    x: 1\nz: 3\n");
  expect(readFileSync(join(folder, "new/b.yaml"), "utf8")).toBe("d: 4\n");
  expect(() => write("a.yaml", { after: "nowhere:" }, "")).toThrow('a.yaml has no line "nowhere:".');
});
