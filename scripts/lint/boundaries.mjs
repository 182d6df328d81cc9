// Oxlint plugin: one rule for each border that imports must not cross. `.oxlintrc.json` says which files each rule is for.
import { posix } from "node:path";

const borders = {
  "core-only": [/^@platform-clients\/(?!core(\/|$))/, "A package imports core and nothing else of this workspace."],
  "no-workspace-package": [/^@platform-clients\//, "This package imports no other package of this workspace."],
  "no-openapi-fetch": [/^openapi-fetch(\/|$)/, "Only core may import openapi-fetch."],
  "no-node": [/^node:/, "Clients also run in browsers and workers: Node modules only in src/node.ts."],
  "package-by-name": [/^(\.\.\/)+[^./][^/]*\/(src|dist)\//, "Import a workspace package by its name."],
  "no-scripts": [/(^|\/)scripts\//, "A package never imports the repository's scripts."],
  "no-tests": [/(^|\/)tests?\//, "Sources never import tests."],
  "no-mocks": [/(^|\/)mocks\//, "Sources never import mocks."],
  "no-packages": [/(^|\/)packages\//, "The mocks use only the specs: they must not import clients."],
  "no-index": [/^(\.\/|(\.\.\/)+)index(\.ts$|\/)/, "index only names what others export: import from the file itself."],
};

// The layers of a package's src, from top to bottom. A file imports from its own layer and from layers below it.
const coreLayers = [
  ["node"],
  ["client.ts"],
  ["call"],
  ["response"],
  ["transport"],
  ["options.ts", "resolve-options.ts", "hooks.ts", "logger.ts", "retry-budget.ts"],
  ["auth"],
  ["request"],
  ["async"],
  ["errors"],
  ["redaction", "operation.ts", "types.ts", "environment.ts"],
];
const platformLayers = [["client.ts"], ["flows"], ["auth.ts"], ["models"], ["generated"]];

/**
 * Finds a file's place in its package.
 *
 * @param {string} path The file's path from `src`.
 * @param {string[][]} layers The layers of the package.
 * @returns {{ api: string, layer: number, entry: boolean }} The folder of a second API (empty for the first), the layer's index (-1 for
 *   none), and whether the file is an entry.
 */
function placeOf(path, layers) {
  const steps = path.split("/");
  const isLayer = (/** @type {string} */ step) => layers.some((names) => names.includes(step));
  const api = layers === platformLayers && steps.length > 1 && !isLayer(steps[0] ?? "") ? (steps.shift() ?? "") : "";
  const layer = layers.findIndex((names) => names.includes(steps[0] ?? ""));
  return { api, layer, entry: layer < 0 && steps.length === 1 };
}

/**
 * Checks one import against the layers.
 *
 * @param {string} file Path of the importing file.
 * @param {string} source What it imports.
 * @returns {string | undefined} The fault.
 */
function layerFault(file, source) {
  const [, folder = "", name = "", path = ""] = /^(.*\/packages\/([^/]+)\/src)\/(.+)$/.exec(file.replaceAll("\\", "/")) ?? [];
  const imported = posix.relative(folder, posix.join(posix.dirname(`${folder}/${path}`), source));
  if (!source.startsWith(".") || imported.startsWith("..")) return undefined;
  const layers = name === "core" ? coreLayers : platformLayers;
  const [from, to] = [placeOf(path, layers), placeOf(imported, layers)];
  if (from.entry) return undefined;
  if (to.entry || posix.basename(imported) === "index.ts") return `${imported} is an entry: import from the file that declares the name.`;
  if (to.api !== "" && to.api !== from.api) return `Only the files of ${to.api}/ and entries may import ${imported}.`;
  if (from.layer >= 0 && from.layer <= to.layer) return undefined;
  const order = layers.map((names) => names.map((item) => item.replace(/\.ts$/, "")).join(", ")).join(" > ");
  return `${path} may not import ${imported}. A file imports from its own layer and the layers after it: ${order}.`;
}

/** @param {(file: string, source: string) => string | undefined} faultOf */
function toRule(faultOf) {
  return {
    create(/** @type {{ filename: string, report(problem: object): void }} */ context) {
      const check = (/** @type {{ source: { value?: unknown } | null }} */ node) => {
        if (typeof node.source?.value !== "string") return;
        const message = faultOf(context.filename, node.source.value);
        if (message !== undefined) context.report({ node: node.source, message });
      };
      return {
        ImportDeclaration: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        ImportExpression: check,
        TSImportType: check,
      };
    },
  };
}

const byPattern = Object.entries(borders).map(([name, [pattern, message]]) => [
  name,
  toRule((_, source) => (/** @type {RegExp} */ (pattern).test(source) ? /** @type {string} */ (message) : undefined)),
]);

export default {
  meta: { name: "boundaries" },
  rules: { ...Object.fromEntries(byPattern), layers: toRule(layerFault) },
};
