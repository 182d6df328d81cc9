import { posix } from "node:path";

import type { ForeignPage } from "./pages.ts";

/** What the frame of a page needs. */
export interface Frame {
  readonly path: string;
  readonly title: string;
  readonly html: string;
  readonly pages: readonly ForeignPage[];
}

/**
 * Puts a page into the frame of the site: navigation, search and styles. Everything is linked relatively and loaded as classic scripts, because browsers
 * do not load modules or data from files on disk.
 *
 * @param frame The page and the navigation.
 * @returns The HTML document.
 */
export function layout({ html, pages, path, title }: Frame): string {
  const to = (target: string): string => posix.relative(posix.dirname(path), target) || posix.basename(target);
  const groups = [...new Set(pages.map(({ group }) => group))];
  const navigation = groups
    .map((group) => {
      const own = pages.filter((page) => page.group === group);
      const items = own.map(
        (page) => `<li><a href="${to(page.path)}"${page.path === path ? ' aria-current="page"' : ""}>${escape(page.label)}</a></li>`,
      );
      const open = own.some((page) => page.path === path) || group === groups[0] ? " open" : "";
      return `<details${open}><summary>${escape(group)}</summary><ul>${items.join("")}</ul></details>`;
    })
    .join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – platform-clients</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to("assets/site.css")}">
</head>
<body data-root="${to("index.html").replace(/index\.html$/, "")}">
<header>
<a class="home" href="${to("index.html")}">platform-clients</a>
<input id="search" type="search" placeholder="Search" aria-label="Search" autocomplete="off">
<button id="menu" type="button" aria-label="Menu">☰</button>
<ol id="results" hidden></ol>
</header>
<nav>
${navigation}
</nav>
<main>
${html}
</main>
<script src="${to("assets/search-index.js")}"></script>
<script src="${to("assets/site.js")}"></script>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
