// Measures the type-checking cost of Inmanta: a file that calls every user operation once with all arguments, with this client and with bare
// openapi-fetch on the same schema. Counts type instantiations, which do not depend on the machine, without those of the import.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { xSync } from "tinyexec";

import type { Argument } from "../generate/arguments.ts";
import { readModel } from "../generate/model.ts";
import type { Model, Operation } from "../generate/model.ts";
import { loadSpec } from "../generate/spec.ts";
import { root, specOf } from "../platforms.ts";

type Values = Record<string, unknown>;

/** One call, with its arguments in the form of each client. */
interface Sample {
  readonly operation: Operation;
  readonly parameters: readonly (readonly [Argument, unknown])[];
  readonly body: Values | undefined;
}

const model = readModel("inmanta", await loadSpec(specOf("inmanta")));
const samples = model.operations.filter(({ source }) => !["agent", "compiler"].includes(source.tags?.[0] ?? "")).map(toSample);
const folder = mkdtempSync(join(tmpdir(), "type-cost-"));
try {
  const ours = await cost(
    "ours",
    'import { createInmantaClient } from "@platform-clients/inmanta";\n\nconst inmanta = createInmantaClient({ baseUrl: "http://localhost:8888" });\n',
    samples.map(ourCall),
  );
  const bare = await cost(
    "bare",
    'import createFetchClient from "openapi-fetch";\nimport type { paths } from "inmanta-schema";\n\nconst inmanta = createFetchClient<paths>({ baseUrl: "http://localhost:8888" });\n',
    samples.map(bareCall),
  );
  console.log(
    `Type instantiations of a file that calls ${samples.length} Inmanta user operations once (tsc --extendedDiagnostics; lower is better)`,
  );
  console.log(`  platform-clients       ${ours.net} (${ours.total} including the import)`);
  console.log(`  openapi-fetch          ${bare.net} (${bare.total} including the import)`);
  console.log(`  ratio                  ${(ours.net / bare.net).toFixed(3)} (${(ours.total / bare.total).toFixed(3)} with the import)`);
} finally {
  rmSync(folder, { recursive: true });
}

function toSample(operation: Operation): Sample {
  const [group, ...others] = operation.source["x-exclusive"] ?? [[]];
  const left = others.flat().filter((name) => !group?.includes(name));
  const written = sourceParameters(model, operation);
  const parameters = operation.parameters
    .filter(({ name }) => !left.includes(name))
    .map((argument) => [argument, written.get(argument.wire)] as const);
  const [media] = Object.values(operation.source.requestBody?.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  return { operation, parameters, body: example?.value as Values | undefined };
}

function sourceParameters({ document }: Model, { method, path, source }: Operation): Map<string, unknown> {
  const shared = document.paths[path]?.parameters ?? [];
  const resolved = [...shared, ...(source.parameters ?? [])].map((parameter) =>
    parameter.$ref === undefined ? parameter : document.components?.parameters?.[parameter.$ref.split("/").at(-1) ?? ""],
  );
  return new Map(
    resolved.map((parameter) => {
      if (parameter === undefined) throw new Error(`${method} ${path}: a parameter's reference cannot be resolved`);
      return [parameter.name, (parameter as { example?: unknown }).example];
    }),
  );
}

function ourCall({ body, operation, parameters }: Sample): string {
  const args: Values = { ...body };
  for (const [{ name }, value] of parameters) {
    const [group = "", key] = name.split(".");
    args[group] = key === undefined ? value : { ...(args[group] as Values | undefined), [key]: value };
  }
  return `inmanta.${operation.name}(${JSON.stringify(args)})`;
}

function bareCall({ body, operation, parameters }: Sample): string {
  const params: Record<string, Values> = {};
  for (const [argument, value] of parameters) (params[argument.in] ??= {})[argument.wire] = value;
  const init = JSON.stringify({ ...(parameters.length > 0 && { params }), ...(body !== undefined && { body }) });
  return `inmanta.${operation.method}(${JSON.stringify(operation.path)}${init === "{}" ? "" : `, ${init}`})`;
}

/** Returns the instantiations of a file with calls, and their number without those of its imports. */
async function cost(name: string, head: string, calls: readonly string[]): Promise<{ total: number; net: number }> {
  const body = calls.map((call, index) => `export const result${index} = await ${call};\n`).join("");
  const total = instantiations(name, `${head}\n${body}`);
  const imports = instantiations(`${name}-import`, `${head}\nexport { inmanta };\n`);
  return { total, net: total - imports };
}

function instantiations(name: string, text: string): number {
  const file = join(folder, `${name}.mts`);
  const project = join(folder, `${name}.json`);
  writeFileSync(file, text);
  const paths = {
    "@platform-clients/core": [join(root, "packages/core/src/index.ts")],
    "@platform-clients/core/*": [join(root, "packages/core/src/*.ts")],
    "@platform-clients/inmanta": [join(root, "packages/inmanta/src/index.ts")],
    "inmanta-schema": [join(root, "packages/inmanta/src/generated/schema.ts")],
    "openapi-fetch": [join(root, "node_modules/openapi-fetch/dist/index.d.mts")],
  };
  const compilerOptions = {
    noEmit: true,
    allowImportingTsExtensions: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    paths,
  };
  writeFileSync(project, JSON.stringify({ extends: join(root, "tsconfig.base.json"), compilerOptions, files: [file] }));
  const { stdout } = xSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project, "--extendedDiagnostics"]);
  const faults = stdout.split("\n").filter((line) => line.includes(`${name}.mts(`));
  const count = /^Instantiations:\s+(\d+)/m.exec(stdout)?.[1];
  if (count === undefined || faults.length > 0) throw new Error(`The calls do not compile:\n${faults.join("\n") || stdout}`);
  return Number(count);
}
