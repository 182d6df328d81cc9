import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { dependenciesOf, installPacked, linkDependencies } from "../check/install-packed.ts";
import { isPlatform, workspacePackages } from "../check/workspace.ts";

/**
 * Packs the built core and clients, installs them into a new project with the dependencies that they need, and removes it after use.
 *
 * @typeParam Result What the task returns.
 * @param task Gets the project's folder.
 * @returns The result of the task.
 */
export async function inPackedProject<Result>(task: (folder: string) => Promise<Result>): Promise<Result> {
  const items = workspacePackages().filter((item) => item.short === "core" || isPlatform(item));
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const project = await installPacked(items, folder);
    linkDependencies(project, new Map(items.flatMap((item) => [...dependenciesOf(item, items, false)])));
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
