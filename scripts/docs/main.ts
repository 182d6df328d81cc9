// `npm run docs`: builds the documentation as a static site in `site/`. Open `site/index.html`; no server is needed.
import { join } from "node:path";

import { root } from "../platforms.ts";
import { buildSite } from "./build.ts";

const site = join(root, "site");
const start = performance.now();
const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(0).padStart(3)} s`;
const pages = await buildSite(site, (line) => console.log(`${seconds()}  ${line}`));
console.log(`${seconds()}  ${pages.length} pages in site/: open site/index.html`);
