import type { Options } from "minisearch";

/** What the search knows of a section of a page, or of an operation. */
export interface Entry {
  readonly id: number;
  readonly title: string;
  readonly page: string;
  readonly text: string;
  /** Its address relative to the root of the site. */
  readonly address: string;
}

/** How the index is built and searched. */
export const searchOptions: Options<Entry> = {
  fields: ["title", "page", "text"],
  storeFields: ["title", "page", "address"],
  searchOptions: { boost: { title: 4, page: 2 }, prefix: true, fuzzy: 0.15, combineWith: "AND" },
};
