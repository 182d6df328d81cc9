import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { x } from "tinyexec";

import type { Argument } from "../generate/arguments.ts";
import { readModel } from "../generate/model.ts";
import type { Operation } from "../generate/model.ts";
import { loadSpec } from "../generate/spec.ts";
import { root, specOf } from "../platforms.ts";
import { ratio } from "./table.ts";
import type { Bench } from "./table.ts";

type Values = Record<string, unknown>;

/** One call, with its arguments in the form of each client. */
interface Sample {
  readonly operation: Operation;
  readonly parameters: readonly Argument[];
  readonly body: Values | undefined;
}

/** A file with calls: its name, its import, and what it imports for itself. */
interface Consumer {
  readonly name: string;
  readonly head: string;
  readonly calls: readonly string[];
}

/** The cost of type-checking many calls. */
export const typeCost: Bench = {
  name: "types",
  title: "Cost of type-checking",
  goal: "less than bare openapi-fetch",
  about:
    "A file that calls every user operation of Inmanta once, with all arguments, and the same calls with bare openapi-fetch on the same schema. The figure is the " +
    "number of type instantiations (`tsc --extendedDiagnostics`), which does not depend on the machine.",
  async run() {
    const model = readModel("inmanta", await loadSpec(specOf("inmanta")));
    const samples = model.operations.filter(({ source }) => !["agent", "compiler"].includes(source.tags?.[0] ?? "")).map(toSample);
    const address = '{ baseUrl: "http://localhost:8888" }';
    const consumers: readonly Consumer[] = [
      {
        name: "ours",
        head: `import { createInmantaClient } from "@platform-clients/inmanta";\nconst inmanta = createInmantaClient(${address});`,
        calls: samples.map(ourCall),
      },
      {
        name: "bare",
        head: `import createFetchClient from "openapi-fetch";\nimport type { paths } from "inmanta-schema";\nconst inmanta = createFetchClient<paths>(${address});`,
        calls: samples.map(bareCall),
      },
    ];
    const [ours, bare] = await Promise.all(consumers.map(cost));
    const share = (part: "calls" | "total"): number => (ours?.[part] ?? Number.NaN) / (bare?.[part] ?? Number.NaN);
    return {
      head: ["what is checked", "over openapi-fetch"],
      rows: [
        [`${samples.length} calls`, ratio(share("calls"))],
        ["the calls and the import", ratio(share("total"))],
      ],
      result: ratio(share("calls")),
      met: share("calls") < 1,
    };
  },
};

function toSample(operation: Operation): Sample {
  const [group, ...others] = operation.source["x-exclusive"] ?? [[]];
  const left = others.flat().filter((name) => !group?.includes(name));
  const [media] = Object.values(operation.source.requestBody?.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  return {
    operation,
    parameters: operation.parameters.filter(({ name }) => !left.includes(name)),
    body: example?.value as Values | undefined,
  };
}

function ourCall({ body, operation, parameters }: Sample): string {
  const args: Values = { ...body };
  for (const { example, group, name } of parameters) {
    if (group === undefined) args[name] = example;
    else args[group] = { ...(args[group] as Values | undefined), [name]: example };
  }
  return `inmanta.${operation.name}(${JSON.stringify(args)})`;
}

function bareCall({ body, operation, parameters }: Sample): string {
  const params: Record<string, Values> = {};
  for (const { example, in: place, wire } of parameters) (params[place] ??= {})[wire] = example;
  const init = JSON.stringify({ ...(parameters.length > 0 && { params }), ...(body !== undefined && { body }) });
  return `inmanta.${operation.method}(${JSON.stringify(operation.path)}${init === "{}" ? "" : `, ${init}`})`;
}

/** Returns the instantiations of a file with calls, and their number without those of its imports. */
async function cost({ calls, head, name }: Consumer): Promise<{ total: number; calls: number }> {
  const body = calls.map((call, index) => `export const result${index} = await ${call};\n`).join("");
  const total = await instantiations(name, `${head}\n${body}`);
  return { total, calls: total - (await instantiations(name, `${head}\nexport { inmanta };\n`)) };
}

async function instantiations(name: string, text: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "type-cost-"));
  try {
    const [file, project] = [join(folder, `${name}.mts`), join(folder, `${name}.json`)];
    await writeFile(file, text);
    const paths = {
      "@platform-clients/core": [join(root, "packages/core/src/index.ts")],
      "@platform-clients/core/errors": [join(root, "packages/core/src/errors/index.ts")],
      "@platform-clients/core/*": [join(root, "packages/core/src/*.ts")],
      "@platform-clients/inmanta": [join(root, "packages/inmanta/src/index.ts")],
      "inmanta-schema": [join(root, "packages/inmanta/src/generated/schema.ts")],
      "openapi-fetch": [join(root, "node_modules/openapi-fetch/dist/index.d.mts")],
    };
    const typeRoots = [join(root, "node_modules/@types")];
    const compilerOptions = { noEmit: true, allowImportingTsExtensions: true, types: ["node"], typeRoots, paths };
    await writeFile(project, JSON.stringify({ extends: join(root, "tsconfig.base.json"), compilerOptions, files: [file] }));
    const { stdout } = await x(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project, "--extendedDiagnostics"]);
    const faults = stdout.split("\n").filter((line) => line.includes(`${name}.mts(`));
    const count = /^Instantiations:\s+(\d+)/m.exec(stdout)?.[1];
    if (count === undefined || faults.length > 0) throw new Error(`The calls do not compile:\n${faults.join("\n") || stdout}`);
    return Number(count);
  } finally {
    await rm(folder, { recursive: true });
  }
}
