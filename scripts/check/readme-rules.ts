import type { WorkspacePackage } from "./workspace.ts";

/** What every package's README says about CommonJS. `npm run check:package` does what it says. */
export const commonJs =
  "The package is an ES module. From CommonJS, `require()` loads it in Node 20.19, 22.12 and newer, and `await import()` in every version; " +
  "TypeScript accepts the former with `module` set to `node20` or `nodenext`.";

// npm publishes these in addition to package.json's `files`.
const always = ["README.md", "LICENSE", "package.json", "CHANGELOG.md"];

/**
 * Checks the README that npm shows: it says how CommonJS loads the package, and each link leads to a heading of it, to a published file of the
 * package, or to an absolute URL. npm cannot resolve links to other files of the repository.
 *
 * @param item The package.
 * @param text Its README.
 * @returns One line for each fault.
 */
export function readmeFaults({ folder, manifest }: WorkspacePackage, text: string): string[] {
  const say = (fault: string): string => `${folder}/README.md${fault}`;
  const published = [...always, ...((manifest["files"] as readonly string[] | undefined) ?? [])];
  const works = (target: string): boolean => {
    if (/^(?:https?|mailto):/.test(target)) return true;
    const [path = "", anchor] = target.replace(/^\.\//, "").split("#");
    if (path === "") return slugs(text).includes(anchor ?? "");
    return published.some((name) => path === name || path.startsWith(`${name}/`)) && !path.split("/").includes("..");
  };
  return [
    ...(text.replaceAll(/\s+/g, " ").includes(commonJs) ? [] : [say(`: this is missing: "${commonJs}"`)]),
    ...links(text)
      .filter(({ target }) => !works(target))
      .map(({ line, target }) => say(`:${line}: the link to ${target} does not work on npm: it is not a file of the package`)),
  ];
}

function links(text: string): { line: number; target: string }[] {
  const prose = text.replaceAll(/^(`{3,}|~{3,})[^]*?^\1/gm, (fence) => fence.replaceAll(/[^\n]/g, ""));
  return prose.split("\n").flatMap((content, index) =>
    [...content.matchAll(/\]\(<?([^)\s>]+)|^\s*\[[^\]]+\]:\s*(\S+)|\b(?:href|src)="([^"]+)"/g)].map((match) => ({
      line: index + 1,
      target: match[1] ?? match[2] ?? match[3] ?? "",
    })),
  );
}

function slugs(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
}
