import { check, gather } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import { until } from "../waiting.ts";
import type { TestContext } from "./projects.ts";

/**
 * Tests compiles of the (empty) model, their reports and notifications.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runCompiles(scenario: Scenario, { client, production }: TestContext): Promise<void> {
  await scenario.step("compile while compiling is disabled", async () => {
    await client.environmentSettingsSet({ id: "server_compile", value: false });
    const { report, warnings } = await client.compileAndWait();
    check(report === undefined, "nothing was compiled");
    await client.environmentSettingsSet({ id: "server_compile", value: true });
    return warnings.join(" ");
  });

  await scenario.step("compile, and read the queue meanwhile", async () => {
    await client.notifyChangeGet({ id: production, update: false });
    const queue = await client.getCompileQueue();
    const compiling = await client.isCompiling({ id: production });
    const { report } = await client.compileAndWait(
      { update: false, metadata: { type: "api", message: "live test" } },
      { deadline: 300_000 },
    );
    return `${queue.length} in the queue, compiling: ${String(compiling)}; success: ${String(report?.success)}`;
  });

  await scenario.step("read compile reports, page by page (v2)", async () => {
    const reports = await gather(client.getCompileReports({ limit: 1, sort: "requested.desc" }));
    const all = await client.getCompileReports({ filter: { requested: ["ge:2020-01-01T00:00:00"] } });
    check(reports.length === all.length, "every report is listed once");
    const id = reports[0]?.id;
    check(id !== undefined, "there is a report");
    const { reports: stages } = await client.compileDetails({ id });
    const data = await client.getCompileData({ id });
    return `${reports.length} reports; stages of the last: ${(stages ?? []).map(({ name, returncode }) => `${name} ${String(returncode)}`).join(", ")}; errors: ${data?.errors.length ?? "none"}`;
  });

  await scenario.step("read compile reports (v1)", async () => {
    const { reports } = await client.getReports({ limit: 5 });
    const { report } = await client.getReport({ id: reports[0]?.id ?? production });
    scenario.observe("CompileRow.reinstall_project_and_venv", "reinstall_project_and_venv" in report);
    return `${reports.length} reports, the last one ${report.success === true ? "succeeded" : "failed"}`;
  });

  await scenario.step("read notifications and mark one as read", async () => {
    const [first] = await until("a notification", async () => {
      const found = await client.listNotifications({ limit: 1, filter: { cleared: false } });
      return found.length > 0 ? found : undefined;
    });
    check(first !== undefined, "there is a notification");
    const updated = await client.updateNotification({ notification_id: first.id, read: true });
    const { title, severity } = await client.getNotification({ notification_id: first.id });
    const all = await gather(client.listNotifications({ limit: 1 }));
    return `${title} (${severity}), read: ${String(updated.read)}, one of ${all.length}`;
  });
}
