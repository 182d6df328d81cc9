// The front door: `node scripts/run.mjs VERB [ARGUMENT ...]`, behind every script of package.json. Works before anything is installed.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { gate } from "./run/gate.mjs";
import { install, missing } from "./run/install.mjs";
import { run } from "./run/spawn.mjs";
import { verbs } from "./run/verbs.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.exitCode = await main(
  process.argv[2] ?? "",
  process.argv.slice(3).filter((word) => word !== "--"),
);

/**
 * @param {string} name
 * @param {string[]} words
 */
async function main(name, words) {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) return usage(name);
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) return refuse(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  const reason = missing(root);
  if (reason !== undefined) {
    console.log(reason);
    if (!install(root)) return 1;
  }
  if (verb.tasks !== undefined) return gate(name === "test" ? "npm test" : `npm run ${name}`, verb.tasks, words, root);
  let result = 0;
  const commands = verb.commands ?? [];
  for (const [index, command] of commands.entries()) {
    const code = await run(index === commands.length - 1 ? [...command, ...words] : command, root);
    result ||= code;
    if (code !== 0 && verb.all !== true) break;
  }
  return result;
}

/** @param {string} name */
function usage(name) {
  const width = Math.max(...Object.keys(verbs).map((verb) => verb.length));
  const lines = Object.entries(verbs).map(([verb, { about }]) => `  npm run ${verb.padEnd(width)}  ${about}`);
  console.error([...(name === "" ? [] : [`There is no verb "${name}".`]), "The verbs:", ...lines].join("\n"));
  return name === "" ? 0 : 1;
}

/** @param {string} text */
function refuse(text) {
  console.error(text);
  return 1;
}
