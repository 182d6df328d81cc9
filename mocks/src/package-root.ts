/** The folder of this package: sources and bundled files lie one level below it. */
export const packageRoot = new URL("../", import.meta.url);

/** Whether this is the repository and not the published package. */
export const inRepository = import.meta.url.endsWith(".ts");
