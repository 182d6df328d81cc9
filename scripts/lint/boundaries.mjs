// Oxlint plugin: one rule for each border that imports must not cross. `.oxlintrc.json` says which files each rule is for.
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
  "no-client": [/^(\.\/|(\.\.\/)+)client(\.ts$|\/)/, "Direction: generated <- models, enums <- flows <- client <- index."],
  "no-flows": [/^(\.\/|(\.\.\/)+)flows(\.ts$|\/)/, "Direction: generated <- models, enums <- flows <- client <- index."],
};

/** @param {readonly [RegExp, string]} border */
function toRule([pattern, message]) {
  return {
    create(/** @type {{ report(problem: object): void }} */ context) {
      const check = (/** @type {{ source: { value?: unknown } | null }} */ node) => {
        if (typeof node.source?.value === "string" && pattern.test(node.source.value)) context.report({ node: node.source, message });
      };
      return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
    },
  };
}

export default {
  meta: { name: "boundaries" },
  rules: Object.fromEntries(Object.entries(borders).map(([name, border]) => [name, toRule(/** @type {[RegExp, string]} */ (border))])),
};
