import { posix } from "node:path";

import highlighter from "highlight.js";
import MarkdownIt from "markdown-it";

import type { Page } from "./pages.ts";

/** A part of a page under one heading. */
export interface Section {
  readonly title: string;
  /** The fragment of its address. */
  readonly anchor: string;
  readonly text: string;
}

/** A rendered page. */
export interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

const markdown = new MarkdownIt({ html: false, linkify: false, highlight });

/**
 * Renders a page.
 *
 * @param page The page.
 * @param resolve Returns the address of a file of the repository in the site, or `undefined` if the site does not have it.
 * @returns Its HTML, and its sections for the search.
 */
export function renderPage(page: Page, resolve: (file: string) => string | undefined): Rendered {
  const tokens = markdown.parse(page.markdown, {});
  const used = new Map<string, number>();
  const sections: { title: string; anchor: string; text: string }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const title = plainText(tokens[index + 1]?.children ?? []);
      const slug = slugOf(title);
      const count = used.get(slug) ?? 0;
      used.set(slug, count + 1);
      const anchor = count === 0 ? slug : `${slug}-${count}`;
      token.attrSet("id", anchor);
      sections.push({ title, anchor, text: "" });
    } else if (token.type === "inline" || token.type === "fence") {
      const section = sections.at(-1);
      const text = token.type === "fence" ? token.content : plainText(token.children ?? []);
      if (section !== undefined && text !== section.title) section.text += `${text} `;
    }
    for (const child of token.children ?? []) {
      const href = child.type === "link_open" ? child.attrGet("href") : null;
      if (href !== null) child.attrSet("href", linkOf(page, href, resolve));
    }
  }
  return { html: markdown.renderer.render(tokens, { ...markdown.options }, {}), title: sections[0]?.title ?? page.label, sections };
}

// Links to files of the repository become links to pages; those to files that the site does not have stay as they are.
function linkOf(page: Page, href: string, resolve: (file: string) => string | undefined): string {
  if (/^(?:[a-z]+:|#)/i.test(href)) return href;
  const [path = "", fragment] = href.split("#");
  const file = posix.normalize(posix.join(posix.dirname(page.source), path)).replace(/\/$/, "");
  const target = resolve(file);
  if (target === undefined) return href;
  const link = posix.relative(posix.dirname(page.path), target);
  return fragment === undefined ? link : `${link}#${fragment}`;
}

/**
 * Returns the fragment for a heading, as GitHub writes it.
 *
 * @param title The heading.
 * @returns The fragment without `#`.
 */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

function plainText(children: readonly { type: string; content: string }[]): string {
  return children
    .map(({ content, type }) => (type === "softbreak" ? " " : content))
    .join("")
    .trim();
}

function highlight(code: string, language: string): string {
  const known = highlighter.getLanguage(language) === undefined ? undefined : language;
  const html = known === undefined ? markdown.utils.escapeHtml(code) : highlighter.highlight(code, { language: known }).value;
  return `<pre class="hljs"><button class="copy" type="button">Copy</button><code>${html}</code></pre>`;
}
