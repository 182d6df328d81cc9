// Every verb of `npm run`: either commands, or tasks for turbo (which runs them in the right order and remembers what has passed).

/**
 * What a verb does. Arguments on the command line are added to the last command; `all` runs every command even when one fails.
 *
 * @typedef {{ about: string, commands?: string[][], tasks?: string[], all?: boolean }} Verb
 */

/** @type {Record<string, Verb>} */
export const verbs = {
  start: { about: "regenerate, start the mocks, call every platform once", commands: [["node", "--import", "tsx", "scripts/start.ts"]] },
  test: {
    about: "everything that gates a change; `-- airview` for one package, `-- airview#test` for one task",
    tasks: [
      "check:generated",
      "lint:specs",
      "format:check",
      "lint",
      "knip",
      "typecheck",
      "typecheck:scripts",
      "test",
      "test:scripts",
      "build",
      "check:package",
      "check:packages",
      "check:docs",
      "check:readme",
    ],
  },
  fix: { about: "mend lint faults and format", commands: [["oxlint", "--fix"], ["oxfmt"]], all: true },
  generate: { about: "make the clients' generated files from the specs", commands: [["tsx", "scripts/generate/main.ts"]] },
  "generate:check": {
    about: "say which generated files differ from their spec",
    commands: [["tsx", "scripts/generate/main.ts", "--check"]],
  },
  lint: { about: "lint the code", commands: [["oxlint"]] },
  "lint:specs": { about: "lint the specs; `-- airview` for one", commands: [["tsx", "scripts/lint-specs.ts"]] },
  format: { about: "format code, specs and prose", commands: [["oxfmt"]] },
  "format:check": { about: "say which files are not formatted", commands: [["oxfmt", "--check"]] },
  knip: { about: "find unused files, exports and dependencies", commands: [["knip", "--no-config-hints"]] },
  typecheck: { about: "check types everywhere", tasks: ["typecheck", "typecheck:scripts"] },
  "typecheck:scripts": { about: "check the types of scripts/", commands: [["node", "node_modules/typescript/bin/tsc", "--noEmit"]] },
  "test:scripts": { about: "test scripts/", commands: [["vitest", "run"]] },
  "test:live": {
    about: "drive the Inmanta client against a real orchestrator",
    commands: [["node", "--import", "tsx", "scripts/live/main.ts"]],
  },
  "test:runtimes": {
    about: "drive the packed clients in Node 20 to 24, Bun, Deno, workerd and Chromium; `-- bun deno` for some",
    commands: [
      ["turbo", "run", "build"],
      ["node", "--import", "tsx", "scripts/runtimes/main.ts"],
    ],
  },
  build: { about: "build every package into its dist/", tasks: ["build"] },
  "check:package": { about: "pack, install, import and measure each package", tasks: ["check:package"] },
  "check:packages": { about: "the packages are alike and import in the right direction", commands: [["tsx", "scripts/check-packages.ts"]] },
  "check:docs": { about: "every public symbol is documented", commands: [["tsx", "scripts/check-docs.ts"]] },
  "check:readme": { about: "every TypeScript example in the prose compiles", commands: [["tsx", "scripts/check-readme.ts"]] },
  bench: { about: "measure the cost of a call beside other clients", commands: [["tsx", "scripts/bench/run.ts"]] },
  mocks: { about: "start mock servers; `-- airview --port 4010` for one", commands: [["node", "--import", "tsx", "mocks/src/cli.ts"]] },
  changeset: { about: "describe a change for the next release", commands: [["changeset"]] },
  "version:packages": {
    about: "raise versions and write changelogs from the changesets (CI)",
    commands: [
      ["changeset", "version"],
      ["pnpm", "install", "--lockfile-only"],
    ],
  },
  release: {
    about: "build and publish what has a new version (CI)",
    commands: [
      ["turbo", "run", "build"],
      ["changeset", "publish"],
    ],
  },
};
