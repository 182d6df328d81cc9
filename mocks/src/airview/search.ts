import { reply } from "../state/model.ts";
import type { Handler } from "../state/model.ts";
import type { AirviewState } from "./state.ts";

/**
 * Creates the search. It finds a text in titles and texts of pages, regardless of case. The ranking of a real search backend is unknown.
 *
 * @param state The data.
 * @returns The handler.
 */
export function searchHandlers(state: AirviewState): Readonly<Record<string, Handler>> {
  return {
    search({ query }) {
      const wanted = (query.get("q") ?? "").toLowerCase();
      if (wanted === "") return reply([]);
      const size = Number(query.get("contextSize") ?? 100);
      const found = state.pages.filter(({ text, title }) => `${title}\n${text}`.toLowerCase().includes(wanted));
      const results = found.map(({ path, text, title }) => ({ path, title, summary: passages(text, wanted, size).join("\n") }));
      return reply(results.slice(0, Number(query.get("limit") ?? 20)));
    },
  };
}

// One passage for each line with the text, around its first match.
function passages(text: string, wanted: string, size: number): string[] {
  return text.split("\n").flatMap((line) => {
    const at = line.toLowerCase().indexOf(wanted);
    if (at < 0) return [];
    const start = Math.max(0, at - Math.max(0, Math.floor((size - wanted.length) / 2)));
    return [line.slice(start, start + Math.max(size, wanted.length)).trim()];
  });
}
