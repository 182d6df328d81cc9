import { fullArguments } from "../../contract/src/cases.ts";
import type { ContractDocument } from "../../contract/src/index.ts";

/** How the client of an API is created in a sample. */
interface Setup {
  readonly module: string;
  readonly create: string;
  readonly variable: string;
}

const setups: Readonly<Record<string, Setup>> = {
  airview: setup("airview", "createAirviewClient", '{ baseUrl: "https://airview.example.com", token: "abc.def.ghi" }'),
  axonius: setup("axonius", "createAxoniusClient", '{ baseUrl: "axonius.example.com", apiKey: "my-key", apiSecret: "my-secret" }'),
  "axonius@jsonapi": setup(
    "axonius/jsonapi",
    "createAxoniusClient",
    '{ baseUrl: "axonius.example.com", apiKey: "my-key", apiSecret: "my-secret" }',
  ),
  cyberwatch: setup(
    "cyberwatch",
    "createCyberwatchClient",
    '{ baseUrl: "https://cyberwatch.example.com", apiKey: "my-key", secretKey: "my-secret" }',
  ),
  "cyberwatch@v3": setup(
    "cyberwatch/v3",
    "createCyberwatchClient",
    '{ baseUrl: "https://cyberwatch.example.com", apiKey: "my-key", secretKey: "my-secret" }',
  ),
  inmanta: setup("inmanta", "createInmantaClient", '{ baseUrl: "https://inmanta.example.com", token: "abc.def.ghi" }'),
  squonk2: setup("squonk2", "createSquonk2Client", '{ baseUrl: "https://squonk.example.com/account-server-api", token: "abc.def.ghi" }'),
};

/** A TypeScript program with one call. */
export interface Sample {
  /** The `operationId`. */
  readonly operation: string;
  readonly code: string;
}

/**
 * Writes a sample for each operation of an API, with the arguments of the spec's examples.
 *
 * @param api The name of the API in redocly.yaml.
 * @param contract Its spec.
 * @returns The samples. None for a draft.
 */
export function samplesOf(api: string, contract: ContractDocument): Sample[] {
  const found = setups[api];
  if (found === undefined) return [];
  const { create, module, variable } = found;
  return contract.operations.map((operation) => {
    const [args = {}] = fullArguments(contract, operation);
    const sent = Object.values(args).some((value) => value !== undefined) ? literal(args, "") : "";
    const code = [
      `import { ${create.split("(")[0]} } from "@platform-clients/${module}";`,
      "",
      `const ${variable} = ${create};`,
      `const result = await ${variable}.${operation.name}(${sent});`,
      "console.log(result);",
      "",
    ].join("\n");
    return { operation: operation.name, code };
  });
}

function setup(module: string, create: string, options: string): Setup {
  return { module, create: `${create}(${options})`, variable: module.split("/")[0] ?? module };
}

function literal(value: unknown, indent: string): string {
  if (value instanceof Blob) return 'new Blob(["content"])';
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((item) => literal(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => `${/^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name)}: ${literal(item, inner)}`);
  const [open, close] = list ? "[]" : "{}";
  if (parts.length === 0) return `${open}${close}`;
  const line = list ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  return line.length + indent.length < 90 && !line.includes("\n")
    ? line
    : `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}
