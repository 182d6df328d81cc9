// Runs in the pages of the site: search, the buttons that copy samples, and the menu of small screens.
import MiniSearch from "minisearch";

import { searchOptions } from "./search-options.ts";
import type { Entry } from "./search-options.ts";

declare const searchIndex: string;

const input = document.querySelector<HTMLInputElement>("#search");
const results = document.querySelector<HTMLElement>("#results");
const index = MiniSearch.loadJSON<Entry>(searchIndex, searchOptions);

function show(): void {
  if (input === null || results === null) return;
  const found = index.search(input.value).slice(0, 20);
  results.hidden = input.value.trim() === "";
  const items = found.map(({ address, page, title }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = (document.body.dataset["root"] ?? "") + String(address);
    link.textContent = String(title);
    const small = document.createElement("small");
    small.textContent = String(page);
    link.append(small);
    item.append(link);
    return item;
  });
  const nothing = document.createElement("li");
  nothing.textContent = "Nothing found.";
  results.replaceChildren(...(items.length === 0 ? [nothing] : items));
}

input?.addEventListener("input", show);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && results !== null) results.hidden = true;
  if (event.key !== "/" || document.activeElement === input) return;
  event.preventDefault();
  input?.focus();
});

for (const button of document.querySelectorAll<HTMLButtonElement>("pre .copy")) {
  button.addEventListener("click", () => {
    const text = button.parentElement?.querySelector("code")?.textContent ?? "";
    void copyTo(button, text);
  });
}

async function copyTo(button: HTMLButtonElement, text: string): Promise<void> {
  button.textContent = (await copy(text)) ? "Copied" : "Select and copy";
  setTimeout(() => (button.textContent = "Copy"), 2000);
}

// Pages on disk may not have the clipboard of `navigator`.
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

document.querySelector("#menu")?.addEventListener("click", () => document.body.classList.toggle("menu-open"));
