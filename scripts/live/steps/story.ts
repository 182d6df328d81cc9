import type { Story } from "../story.ts";
import { tellAgentSession } from "./agent-session.ts";
import type { Backstage } from "./agent-session.ts";
import { tellAgents } from "./agents.ts";
import { tellCompiles } from "./compiles.ts";
import { tellErrors } from "./errors.ts";
import { tellFiles } from "./files.ts";
import { tellParameters } from "./parameters.ts";
import { tellProjects, tellTheEnd } from "./projects.ts";
import { tellResources } from "./resources.ts";
import { tellServer } from "./server.ts";
import { tellSettings } from "./settings.ts";
import { tellVersions } from "./versions.ts";

/**
 * Tells the life of an environment on a server without authentication.
 *
 * @param story The story.
 * @param backstage What no client can do.
 */
export async function tellStory(story: Story, backstage: Backstage): Promise<void> {
  const world = await tellProjects(story);
  for (const tell of [
    tellSettings,
    tellVersions,
    tellResources,
    tellParameters,
    tellFiles,
    tellCompiles,
    tellAgents,
    tellServer,
    tellErrors,
  ])
    await tell(story, world);
  await tellAgentSession(story, world, backstage);
  await tellTheEnd(story, world);
}
