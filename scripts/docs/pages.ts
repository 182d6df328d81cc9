import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { apisOf, platforms, root } from "../platforms.ts";

/** A page that is written from Markdown. */
export interface Page {
  /** Where it lies in the site, e.g. `inmanta/index.html`. */
  readonly path: string;
  /** Its entry in the navigation. */
  readonly label: string;
  /** The heading under which the navigation lists it. */
  readonly group: string;
  readonly markdown: string;
  /** The Markdown file that it comes from, relative to the repository, for links between files. */
  readonly source: string;
}

/** A page that another program writes. */
export interface ForeignPage {
  readonly path: string;
  readonly label: string;
  readonly group: string;
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** Names as the platforms write them. */
const titles: Readonly<Record<string, string>> = {
  airview: "AirView",
  axonius: "Axonius",
  cyberwatch: "Cyberwatch",
  inmanta: "Inmanta",
  squonk2: "Squonk2",
};

/**
 * Returns the name of a platform as it is written.
 *
 * @param platform Its short name.
 * @returns The name, e.g. `AirView`.
 */
function titleOf(platform: string): string {
  return titles[platform] ?? platform;
}

/**
 * Lists the pages that are written from Markdown, in the order of the navigation.
 *
 * @returns The pages.
 */
export function listPages(): Page[] {
  const start = [
    page("index.html", "Start", "platform-clients", "docs/index.md"),
    page("core.html", "What all clients share", "platform-clients", "packages/core/README.md"),
    page("mocks.html", "Mock servers", "platform-clients", "mocks/README.md"),
    page("errors.html", "Error catalogue", "platform-clients", "docs/errors.md"),
    page("faults.html", "Behaviour under faults", "platform-clients", "docs/faults.md"),
    page("performance.html", "Performance", "platform-clients", "docs/performance.md"),
    page("security.html", "Security", "platform-clients", "SECURITY.md"),
    page("contributing.html", "Contributing", "platform-clients", "CONTRIBUTING.md"),
  ];
  return [...start, ...platforms.flatMap(platformPages), ...decisions()];
}

/**
 * Lists the reference of each API and that of the packages.
 *
 * @returns The pages.
 */
export function listReferences(): (ForeignPage & { readonly api: string | undefined })[] {
  const references = platforms.flatMap((platform) =>
    apisOf(platform).map(({ folder, name }) => ({
      api: name,
      path: `${platform}/reference${folder === "" ? "" : `-${folder}`}.html`,
      label: folder === "" ? "REST reference" : `REST reference, ${folder}`,
      group: titleOf(platform),
    })),
  );
  return [...references, { api: undefined, path: "api/index.html", label: "TypeScript reference", group: "platform-clients" }];
}

function platformPages(platform: string): Page[] {
  const group = titleOf(platform);
  const guide = page(`${platform}/index.html`, "Guide", group, `packages/${platform}/README.md`);
  const python = `packages/${platform}/coming-from-python.md`;
  return existsSync(join(root, python))
    ? [guide, page(`${platform}/coming-from-python.html`, "Coming from Python", group, python)]
    : [guide];
}

function decisions(): Page[] {
  const files = readdirSync(join(root, "docs/decisions")).filter((file) => file.endsWith(".md"));
  return files.toSorted().map((file) => {
    const source = `docs/decisions/${file}`;
    const label = /^# (.+)$/m.exec(read(source))?.[1] ?? file;
    return page(`decisions/${file.replace(/\.md$/, ".html")}`, label, "Decisions", source);
  });
}

function page(path: string, label: string, group: string, source: string): Page {
  return { path, label, group, source, markdown: read(source) };
}
