import { motdId, packageId, serviceId } from "./example-versions.ts";
import type { ResourceAction } from "./state.ts";

/**
 * Creates the actions of the example data: version 4 was stored at 09:00 and deployed at 09:05.
 *
 * @param environment The environment that they belong to.
 * @returns The actions, oldest first.
 */
export function exampleActions(environment: string): ResourceAction[] {
  const common = { environment, version: 4 };
  const deploy = { action: "deploy", status: "deployed", changes: null, change: "nochange" };
  const stored = "2025-11-21T09:00:12.953322+00:00";
  const rvid = (id: string): string => `${id},v=4`;
  const line = (level: string, msg: string, kwargs: Record<string, unknown>, timestamp: string): ResourceAction["messages"] => [
    { level, msg, args: [], kwargs, timestamp },
  ];
  const ended = (id: string, time: string): ResourceAction["messages"] =>
    line("INFO", `End run for resource ${rvid(id)}`, {}, `2025-11-21T09:05:00.${time}+00:00`);
  return [
    {
      ...common,
      resource_version_ids: [motdId, packageId, serviceId].map(rvid),
      action_id: "416dafef-485e-4b4b-8f71-b81ee85a38b3",
      action: "store",
      started: stored,
      finished: stored,
      status: null,
      changes: null,
      change: null,
      messages: line("INFO", "Successfully stored version 4", { version: 4 }, stored),
    },
    {
      ...common,
      resource_version_ids: [rvid(packageId)],
      action_id: "0f6c3d81-7b2e-4a95-9c40-e8d1f5a7b362",
      ...deploy,
      started: "2025-11-21T09:05:00.102000+00:00",
      finished: "2025-11-21T09:05:00.205000+00:00",
      messages: ended(packageId, "205000"),
    },
    {
      ...common,
      resource_version_ids: [rvid(motdId)],
      action_id: "d7e29b40-5c16-4f8a-b3d1-9a0e6f7c2845",
      ...deploy,
      status: "failed",

      started: "2025-11-21T09:05:00.311000+00:00",
      finished: "2025-11-21T09:05:00.498000+00:00",
      changes: { [rvid(motdId)]: { mode: { current: 600, desired: 644 } } },
      messages: line("ERROR", "Failed to write /etc/motd", { reason: "read-only file system" }, "2025-11-21T09:05:00.412000+00:00"),
    },
    {
      ...common,
      resource_version_ids: [rvid(serviceId)],
      action_id: "9b41e7c0-d2f5-4863-a71e-3c5f08b9d624",
      ...deploy,
      change: "created",

      started: "2025-11-21T09:05:00.512000+00:00",
      finished: "2025-11-21T09:05:00.640000+00:00",
      messages: ended(serviceId, "640000"),
    },
  ];
}
