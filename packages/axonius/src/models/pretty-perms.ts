import { characters } from "./cat-actions.ts";
import type { CatActions } from "./cat-actions.ts";
import type { PermissionTreeFlat } from "./system-role.ts";

/**
 * Formats permissions as a table, in the layout of the Python client: for each category an empty line, a horizontal line and the category, then
 * its actions, each with the text that the instance shows for it, and `True` or `False`.
 *
 * @param flat The flat permissions of a role. Categories that it lacks are omitted, and actions that it lacks are `False`.
 * @param known The permissions that the instance can grant: they determine order, texts and column widths.
 * @returns The table. It starts with an empty line and does not end with one.
 */
export function formatPermissions(flat: PermissionTreeFlat, known: CatActions): string {
  const { lengths } = known;
  const lines = Object.entries(known.categories).flatMap(([category, text]) => {
    const allowed = Object.hasOwn(flat, category) ? flat[category] : undefined;
    if (allowed === undefined) return [];
    const actions = Object.entries(known.actions[category] ?? {}).map(([action, description]) => {
      const value = Object.hasOwn(allowed, action) && allowed[action] ? "True" : "False";
      return `  ${pad(action, lengths.actions)} ${pad(description, lengths.actions_desc)} ${value}`;
    });
    return ["", "-".repeat(70), `${pad(category, lengths.actions + 2)} ${text}`, ...actions];
  });
  return lines.join("\n");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - characters(text)));
}
