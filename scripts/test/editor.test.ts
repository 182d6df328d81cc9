// What an editor shows about a result: the name of its model, and a short declaration with its description.
import { join } from "node:path";

import ts from "typescript";
import { describe, expect, it } from "vitest";

import { sourceEntries, workspacePackages } from "../check/workspace.ts";
import { isDraft, platforms as all, root } from "../platforms.ts";

const platforms = all.filter((platform) => !isDraft(platform));

interface Sample {
  readonly platform: string;
  readonly call: string;
  /** The type of the awaited result, as an editor prints it. */
  readonly type: string;
  /** What the package exports the model as. Default: the name of the type. */
  readonly exported?: string;
}

const samples: readonly Sample[] = [
  { platform: "airview", call: "getEnvironments()", type: "Environment[]", exported: "wire.Environment" },
  { platform: "airview", call: "getApplication({ applicationId: 1 })", type: "Application", exported: "wire.Application" },
  { platform: "axonius", call: "listRoles()", type: "Role[]" },
  { platform: "cyberwatch", call: "servers()", type: "ServerSummary[]" },
  { platform: "cyberwatch", call: 'cveAnnouncement({ cveCode: "CVE-2021-44228" })', type: "CveAnnouncement" },
  { platform: "inmanta", call: "resourceList()", type: "LatestReleasedResource[]" },
  { platform: "inmanta", call: "listProjects()", type: "ListProjectsResponse" },
  { platform: "squonk2", call: "getEventStream()", type: "EventStreamGetPostResponse" },
];

const modelOf = ({ exported, type }: Sample): string => exported ?? type.replace("[]", "");
const clientOf = (platform: string): string => `${platform.charAt(0).toUpperCase()}${platform.slice(1)}Client`;
const calls = join(root, "calls.ts");
const models = join(root, "models.ts");
const texts = new Map([
  [
    calls,
    [
      ...platforms.map((platform) => `import type { ${clientOf(platform)} } from "@platform-clients/${platform}";`),
      ...platforms.map((platform) => `declare const ${platform}: ${clientOf(platform)};`),
      ...samples.map(({ platform, call }, index) => `export const result${index} = await ${platform}.${call};`),
    ].join("\n"),
  ],
  [
    models,
    [
      ...platforms.map((platform) => `import type * as ${platform} from "@platform-clients/${platform}";`),
      ...samples.map((sample, index) => `export type Model${index} = ${sample.platform}.${modelOf(sample)};`),
    ].join("\n"),
  ],
]);

// The position of the character after the given text.
function after(file: string, text: string): number {
  return (texts.get(file)?.indexOf(text) ?? 0) + text.length;
}

const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    moduleDetection: ts.ModuleDetectionKind.Force,
    skipLibCheck: true,
    noEmit: true,
    paths: Object.fromEntries([...sourceEntries(workspacePackages())].map(([name, file]) => [name, [join(root, file)]])),
  }),
  getScriptFileNames: () => [...texts.keys()],
  getScriptVersion: () => "1",
  getScriptSnapshot: (file) => {
    const content = texts.get(file) ?? ts.sys.readFile(file);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
  readFile: (file) => ts.sys.readFile(file),
});

it("tests an operation of each platform, in a file that compiles", () => {
  expect(new Set(samples.map(({ platform }) => platform))).toEqual(new Set(platforms));
  const faults = [...texts.keys()].flatMap((file) => [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]);
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

describe.each(samples.map((sample, index) => ({ ...sample, index })))("$platform $call", (sample) => {
  it(`prints as ${sample.type}`, () => {
    const shown = service.getQuickInfoAtPosition(calls, after(calls, `const result${sample.index}`) - 1);
    expect(ts.displayPartsToString(shown?.displayParts)).toBe(`const result${sample.index}: ${sample.type}`);
  });

  it("leads to a declaration of at most 10 lines, with a description", () => {
    const place = after(models, `Model${sample.index} = ${sample.platform}.${modelOf(sample)}`) - 1;
    const [definition, ...others] = service.getDefinitionAtPosition(models, place) ?? [];
    expect(others).toEqual([]);
    expect(definition?.fileName).toBe(join(root, `packages/${sample.platform}/src/generated/models.ts`));
    const file = service.getProgram()?.getSourceFile(definition?.fileName ?? "");
    const { start = 0, length = 0 } = definition?.contextSpan ?? {};
    const declaration = file?.statements.find((statement) => statement.getStart() === start);
    expect(declaration?.getText().split("\n").length).toBeLessThanOrEqual(10);
    expect(file?.text.slice(start, start + length)).toBe(declaration?.getText());
    expect(declaration === undefined ? [] : ts.getJSDocCommentsAndTags(declaration)).toHaveLength(1);
  });
});
