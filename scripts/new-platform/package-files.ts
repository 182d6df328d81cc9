import { readFileSync } from "node:fs";
import { join } from "node:path";

import { dump } from "js-yaml";

import { commonJs } from "../check/readme-rules.ts";
import { pascal } from "../generate/types.ts";
import { root } from "../platforms.ts";
import type { NewPlatform } from "./new-platform.ts";
import { summarize } from "./report.ts";
import { printSources } from "./source-code.ts";
import { optionNames, printTests } from "./test-code.ts";

/** The platform whose configuration the new one copies. */
const pattern = "airview";

/** Dependencies for development of every platform. */
const developmentDependencies = ["@platform-clients/contract", "@types/node", "typescript", "vitest"];

/**
 * Writes the files of a new platform that are not generated.
 *
 * @param platform The platform.
 * @param source The path of the foreign document, for the README of the spec.
 * @returns Texts by path from the repository's root.
 */
export function printFiles(platform: NewPlatform, source: string): Map<string, string> {
  const { name } = platform;
  const own = {
    ...printSources(platform),
    ...printTests(platform),
    "README.md": printReadme(platform),
    "package.json": manifestOf(platform),
    "vitest.config.ts": vitestConfig,
  };
  const copied = ["tsconfig.json", "tsconfig.build.json", "turbo.json"].map(
    (file) => [`packages/${name}/${file}`, read(`packages/${pattern}/${file}`).replaceAll(pattern, name)] as const,
  );
  return new Map([
    [`specs/${name}/openapi.yaml`, printSpec(platform)],
    [`specs/${name}/README.md`, printSpecReadme(platform, source)],
    ...copied,
    ...Object.entries(own).map(([file, text]) => [`packages/${name}/${file}`, text] as const),
    [`scripts/check/programs/${name}/call.ts`, printProgram(platform)],
    [`scripts/tour/${name}.ts`, printTour(platform)],
  ]);
}

const vitestConfig = `import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } });
`;

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function printSpec({ document }: NewPlatform): string {
  // JSON has neither `undefined` nor shared objects, which YAML would write as aliases.
  return dump(JSON.parse(JSON.stringify(document)), { lineWidth: -1, noRefs: true });
}

function manifestOf({ name, title }: NewPlatform): string {
  const manifest = JSON.parse(read(`packages/${pattern}/package.json`).replaceAll(pattern, name)) as Record<string, unknown>;
  const dependencies = manifest["devDependencies"] as Record<string, string>;
  return JSON.stringify(
    {
      ...manifest,
      version: "0.1.0",
      description: `Typed TypeScript client for ${title}.`,
      sizeBudget: {},
      dependencies: { "@platform-clients/core": "workspace:^" },
      devDependencies: Object.fromEntries(developmentDependencies.map((dependency) => [dependency, dependencies[dependency]])),
    },
    undefined,
    2,
  );
}

function printCreation({ credentials, name }: NewPlatform, baseUrl: string): string {
  const options = [`baseUrl: ${baseUrl}`, ...optionNames(credentials).map((option) => `${option}: "any"`)];
  return `create${pascal(name)}Client({ ${options.join(", ")} })`;
}

function printProgram(platform: NewPlatform): string {
  const { name, sample } = platform;
  return `import { create${pascal(name)}Client } from "@platform-clients/${name}";

const client = ${printCreation(platform, `"https://${name}.example.com"`)};
console.log(await ${sample.call});
`;
}

function printTour(platform: NewPlatform): string {
  const { name, sample, title } = platform;
  const { method, path } = sample.operation;
  return `import { create${pascal(name)}Client } from "@platform-clients/${name}";

import type { Tour } from "./tour.ts";

/**
 * Makes one call of ${title}.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  const client = ${printCreation(platform, "tour.baseUrl, fetch: tour.fetch")};
  await tour.step("${method} ${path}", async () => {
    const { status } = (await ${sample.call}.withResponse()).response;
    return \`status \${status}\`;
  });
}
`;
}

function printReadme(platform: NewPlatform): string {
  const { credentials, name, operations, sample, servers, title } = platform;
  const options = optionNames(credentials).map((option) => `\`${option}\``);
  const basic = credentials.basic ? " A user can be passed as `username` and `password`." : "";
  return `# @platform-clients/${name}

Typed client for ${title}: one method for each of its ${operations} operations.

\`\`\`sh
npm install @platform-clients/${name}
npx @platform-clients/mocks ${name} # a mock server at http://127.0.0.1:4010
\`\`\`

\`\`\`ts
import { create${pascal(name)}Client } from "@platform-clients/${name}";

const client = ${printCreation(platform, '"http://127.0.0.1:4010"')};
console.log(await ${sample.call});
\`\`\`
${servers.length === 0 ? "" : `\nServers of the platform: ${servers.map((url) => `\`${url}\``).join(", ")}.\n`}
${commonJs}

## Authentication

${options.length === 0 ? "The platform needs no credentials." : `The credentials are ${options.join(" and ")}.`}${basic} \`auth\` takes any other auth provider. Each call takes \`auth\`${credentials.bearer ? " or `token`" : ""} in its second
parameter, which replaces the credentials of the client.

## Status

This package is a draft: its spec comes from a foreign document, and what the document does not say was derived. \`specs/${name}/README.md\` in
the repository lists it.
`;
}

function printSpecReadme({ derived, name, operations, title, version }: NewPlatform, source: string): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
  const rows = summarize(derived).map(({ count, first, meaning }) => `| ${count} | ${cell(meaning)} | ${cell(first)} |`);
  return `# ${title}

Version \`${version}\`, ${operations} operations. Made from \`${source.split(/[\\/]/).at(-1) ?? source}\` by \`npm run new-platform\`.

## Derived

What the document does not say, or what a client cannot do, and what the spec says instead:

| number | default | first |
| ------ | ------- | ----- |
${rows.join("\n")}

## Status

This is a draft: \`x-draft: true\` in \`redocly.yaml\` makes most lint rules warnings. \`npm run lint:specs -- ${name} --all\` lists them. To promote the
platform, see "Adding a platform" in \`CONTRIBUTING.md\`.
`;
}
