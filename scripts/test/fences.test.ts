import { describe, expect, it } from "vitest";

import { compile, strictConsumer } from "../check/compile.ts";
import { exampleModules } from "../check/fences.ts";

const document = `# Title

\`\`\`ts
import { sep } from "node:path";
const one: number = 1;
\`\`\`

Text, and a shell fence, which is ignored.

\`\`\`sh
import nothing
\`\`\`

1. In a list:
   \`\`\`ts
   const two: string = one;
   const one2 = sep;
   \`\`\`

\`\`\`typescript
const one = "again";
\`\`\`

\`\`\`ts
import type { Stats } from "node:fs";
export type Mine = Stats;
\`\`\`
`;

describe("exampleModules", () => {
  it("starts a module at each example with an import and continues it with the others", () => {
    expect(exampleModules(document).map(({ line, imports }) => ({ line, imports }))).toEqual([
      { line: 3, imports: ["node:path"] },
      { line: 24, imports: ["node:fs"] },
    ]);
  });

  it("keeps every line number of the document", () => {
    const [first] = exampleModules(document);
    const lines = document.split("\n");
    expect(first?.text.split("\n")[15]).toBe(lines[15]?.trimStart());
    const faults = compile(new Map([["/doc.ts", first?.text ?? ""]]), { ...strictConsumer, types: ["node"] });
    expect(faults).toEqual([{ file: "/doc.ts", line: 16, column: 7, text: "TS2322: Type 'number' is not assignable to type 'string'." }]);
  });

  it("returns nothing if there is no example", () => {
    expect(exampleModules("# Title\n\n```json\n{}\n```\n")).toEqual([]);
  });
});
