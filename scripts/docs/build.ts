import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";

import { build } from "esbuild";
import MiniSearch from "minisearch";

import { root } from "../platforms.ts";
import { layout } from "./layout.ts";
import { listPages, listReferences } from "./pages.ts";
import type { Page } from "./pages.ts";
import { writeApiReference, writeReference } from "./references.ts";
import { renderPage } from "./render.ts";
import { searchOptions } from "./search-options.ts";
import type { Entry } from "./search-options.ts";

/**
 * Builds the site. It works from disk and loads nothing from other servers.
 *
 * @param site The folder to write. It is emptied first.
 * @param progress Called before each step.
 * @returns The paths of all pages, relative to the folder.
 */
export async function buildSite(site: string, progress: (line: string) => void): Promise<string[]> {
  const [pages, references] = [listPages(), listReferences()];
  await rm(site, { recursive: true, force: true });
  await mkdir(join(site, "assets"), { recursive: true });
  const entries: Entry[] = [];
  const add = (entry: Omit<Entry, "id">): void => void entries.push({ id: entries.length, ...entry });

  progress(`${pages.length} pages from Markdown`);
  const all = [...pages, ...references];
  const resolve = (file: string): string | undefined => pages.find(({ source }) => source === file || posix.dirname(source) === file)?.path;
  for (const page of pages) {
    const { html, sections, title } = renderPage(page, resolve);
    await write(join(site, page.path), layout({ path: page.path, title, html, pages: all }));
    for (const section of sections) {
      add({ title: section.title, page: `${page.group}: ${page.label}`, text: section.text, address: `${page.path}#${section.anchor}` });
    }
  }
  for (const { api, group, label, path } of references) {
    progress(`${group}: ${label}`);
    if (api === undefined) {
      await writeApiReference(join(site, dirname(path)));
      continue;
    }
    const operations = await writeReference(api, join(site, path), "index.html");
    for (const { anchor, description, name, summary } of operations) {
      add({ title: `${name}: ${summary}`, page: `${group}: ${label}`, text: description, address: `${path}#${anchor}` });
    }
  }

  progress(`search over ${entries.length} sections and operations`);
  const index = new MiniSearch(searchOptions);
  index.addAll(entries);
  // A script and not JSON, because browsers do not read files on disk.
  await writeFile(join(site, "assets/search-index.js"), `var searchIndex = ${JSON.stringify(JSON.stringify(index))};\n`);
  await build({
    entryPoints: [join(root, "scripts/docs/site-script.ts")],
    outfile: join(site, "assets/site.js"),
    bundle: true,
    minify: true,
    format: "iife",
  });
  await copyFile(join(root, "scripts/docs/site.css"), join(site, "assets/site.css"));
  await writeFile(join(site, "llms.txt"), llmsText(pages));
  return all.map(({ path }) => path);
}

// The format of llmstxt.org: what there is, with the Markdown sources in full below, for programs that read instead of people.
function llmsText(pages: readonly Page[]): string {
  const lists = [...new Set(pages.map(({ group }) => group))].map((group) => {
    const own = pages.filter((page) => page.group === group);
    return `## ${group}\n\n${own.map(({ label, path }) => `- [${label}](${path})`).join("\n")}`;
  });
  const guides = pages.filter(({ group }) => group !== "Decisions").map(({ markdown, path }) => `<!-- ${path} -->\n\n${markdown.trim()}`);
  const summary = "Typed TypeScript clients and mock servers for AirView, Axonius, Cyberwatch, Inmanta and Squonk2.";
  return ["# platform-clients", `> ${summary}`, ...lists, "---", ...guides, ""].join("\n\n");
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
