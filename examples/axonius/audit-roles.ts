// Prints the roles of an Axonius instance as Markdown: what each one allows, and what to look at.
// For newer instances, import from "@platform-clients/axonius/jsonapi".
import { createAxoniusClient } from "@platform-clients/axonius";
import type { SystemRole } from "@platform-clients/axonius";

import { markdownTable } from "../markdown-table.ts";
import { readEnvironment } from "../settings.ts";

const { AXONIUS_URL, AXONIUS_KEY, AXONIUS_SECRET } = readEnvironment({
  AXONIUS_URL: "the address of the instance",
  AXONIUS_KEY: "the API key of a user",
  AXONIUS_SECRET: "the API secret of the user",
});

const { systemRoles } = createAxoniusClient({ baseUrl: AXONIUS_URL, apiKey: AXONIUS_KEY, apiSecret: AXONIUS_SECRET });
const roles = await systemRoles.get();
const { actions, categories } = await systemRoles.catActions();

function allowedIn(category: string, { permissions_flat }: SystemRole): string {
  const known = Object.keys(actions[category] ?? {});
  const allowed = known.filter((action) => permissions_flat[category]?.[action] === true);
  return allowed.length === 0 ? "none" : allowed.length === known.length ? "all" : allowed.join(", ");
}

const names = Object.keys(categories);
const audited = roles.map((role) => ({ ...role, cells: names.map((category) => allowedIn(category, role)) }));
console.log(`# Roles of ${AXONIUS_URL}\n`);
console.log(
  markdownTable(
    ["role", "built in", ...Object.values(categories)],
    audited.map(({ cells, name, predefined }) => [name, predefined ? "yes" : "no", ...cells]),
  ),
);

console.log("\n## To look at\n");
const own = audited.filter(({ predefined }) => !predefined);
const remarks = own.flatMap(({ cells, name }) => [
  ...(cells.every((cell) => cell === "all") ? [`- ${name} allows everything.`] : []),
  ...(cells.every((cell) => cell === "none") ? [`- ${name} allows nothing.`] : []),
  ...audited
    .filter((other) => other.name !== name && other.cells.join(";") === cells.join(";"))
    .map((other) => `- ${name} has the same permissions as ${other.name}.`),
]);
console.log(remarks.join("\n") || "Nothing.");
