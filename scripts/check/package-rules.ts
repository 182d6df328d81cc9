import { isPlatform } from "./workspace.ts";
import type { Manifest, WorkspacePackage } from "./workspace.ts";

// Fields that every package states with the same value.
const common: Readonly<Record<string, unknown>> = {
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20.19" },
};

// The dependencies that a package may have, except development ones.
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ["openapi-fetch"],
  platform: ["@platform-clients/core", "oauth4webapi"],
};

const ignoredInComparison = new Set(["name", "version", "description", "dependencies", "devDependencies", "sizeBudget"]);

/**
 * Checks one package.json alone.
 *
 * @param item The package.
 * @returns One line for each fault.
 */
export function ownFaults(item: WorkspacePackage): string[] {
  const { manifest, short } = item;
  const faults: string[] = [];
  const say = (text: string) => faults.push(`${item.folder}/package.json: ${text}`);
  if (manifest.name !== `@platform-clients/${short}`) say(`name is ${manifest.name}, not @platform-clients/${short}`);
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(manifest.version)) say(`version ${manifest.version} is not a version`);
  if (!manifest.description) say("there is no description");
  for (const [field, value] of Object.entries(common)) if (!same(manifest[field], value)) say(`${field} is not ${JSON.stringify(value)}`);
  if (manifest.publishConfig?.["access"] !== "public") say('publishConfig.access is not "public"');
  const published = manifest.publishConfig?.["exports"] as Record<string, unknown> | undefined;
  for (const key of new Set([...Object.keys(manifest.exports), ...Object.keys(published ?? {})])) {
    const source = manifest.exports[key];
    if (!same(published?.[key], mirror(source))) say(`publishConfig.exports["${key}"] is not ${JSON.stringify(mirror(source))}`);
  }
  for (const [name, file] of Object.entries(manifest.bin ?? {})) {
    const bins = manifest.publishConfig?.["bin"] as Record<string, string> | undefined;
    if (bins?.[name] !== built(file, "js")) say(`publishConfig.bin["${name}"] is not "${built(file, "js")}"`);
  }
  const permitted = allowed[isPlatform(item) ? "platform" : short];
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (permitted !== undefined && !permitted.includes(name)) say(`it may not depend on ${name}`);
    if (name.startsWith("@platform-clients/") && range !== "workspace:^") say(`${name} is not "workspace:^"`);
  }
  return faults;
}

/**
 * Where one platform's package.json differs from another's beyond names and dependencies.
 *
 * @param item The platform.
 * @param model The platform that it is compared with.
 * @returns One line for each field.
 */
export function differences(item: WorkspacePackage, model: WorkspacePackage): string[] {
  const fields = new Set(
    [...Object.keys(item.manifest), ...Object.keys(model.manifest)].filter((field) => !ignoredInComparison.has(field)),
  );
  return [...fields]
    .filter((field) => !same(comparable(item, field), comparable(model, field)))
    .map((field) => `${item.folder}/package.json: ${field} differs from that of ${model.folder}`);
}

/** Optional peers that single platforms have: `ws` for agents of Inmanta in Node before 22. */
const ownPeers = ["ws"];

const hasNode = ({ exports }: Manifest): boolean => exports["./node"] !== undefined;

// A platform may have more entries: `./node`, for what only Node can do with the optional peer undici, and those of its other APIs.
function comparable({ manifest, short }: WorkspacePackage, field: string): string {
  const value = manifest[field];
  const own = ["./node", ...ownApis(manifest).flatMap((api) => [`./${api}`, `./${api}/raw`])];
  const shared = (entries: unknown) => Object.fromEntries(Object.entries(entries ?? {}).filter(([key]) => !own.includes(key)));
  if (field === "exports") return neutral(shared(value), short);
  if (field === "publishConfig") return neutral({ ...manifest.publishConfig, exports: shared(manifest.publishConfig?.["exports"]) }, short);
  if (!field.startsWith("peerDependencies")) return neutral(value, short);
  const peers = Object.keys(value ?? {}).filter((peer) => !ownPeers.includes(peer) && !(peer === "undici" && hasNode(manifest)));
  return neutral(peers.length === 0 ? undefined : value, short);
}

/**
 * Lists the folders of the APIs that a platform has in addition to its first: `v3` when package.json exports `./v3` from `src/v3/index.ts`.
 *
 * @param manifest The platform's package.json.
 * @returns Their names.
 */
export function ownApis({ exports }: Manifest): string[] {
  return Object.entries(exports).flatMap(([key, target]) =>
    key !== "." && target === `./src/${key.slice(2)}/index.ts` ? [key.slice(2)] : [],
  );
}

/**
 * Replaces the platform's short name, so texts of platforms can be compared.
 *
 * @param value Text, or a value of a package.json.
 * @param short The platform's short name.
 * @returns The value as text.
 */
export function neutral(value: unknown, short: string): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).replaceAll(short, "<platform>");
}

// "./src/node.ts" becomes the published pair of types and code; other files stay themselves.
function mirror(source: unknown): unknown {
  if (typeof source !== "string" || !source.endsWith(".ts")) return source;
  return { types: built(source, "d.ts"), default: built(source, "js") };
}

function built(source: string, extension: string): string {
  return source.replace(/^\.\/src\//, "./dist/").replace(/\.ts$/, `.${extension}`);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
