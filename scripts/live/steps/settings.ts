import { isNotFoundError } from "@platform-clients/core";

import { check, mustFail } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import type { TestContext } from "./projects.ts";

/**
 * Tests settings.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runSettings(scenario: Scenario, { client }: TestContext): Promise<void> {
  await scenario.step("write, read and reset a setting (v2)", async () => {
    await client.environmentSettingsSet({ id: "auto_deploy", value: false });
    const { settings, definition } = await client.environmentSettingsList();
    check(settings["auto_deploy"] === false, "the setting was written");
    await client.environmentSettingsSet({ id: "available_versions_to_keep", value: 50 });
    const { settings: one } = await client.environmentSettingGet({ id: "available_versions_to_keep" });
    await client.environmentSettingDelete({ id: "available_versions_to_keep" });
    return `auto_deploy off, ${Object.keys(definition).length} settings known, available_versions_to_keep was ${JSON.stringify(one["available_versions_to_keep"])} until the reset`;
  });

  await scenario.step("write, read and reset a setting (v1)", async () => {
    await client.setSetting({ id: "notification_retention", value: 30 });
    const { value } = await client.getSetting({ id: "notification_retention" });
    check(value === 30, "the setting was written");
    await client.deleteSetting({ id: "notification_retention" });
    const all = await client.listSettings();
    return `notification_retention is ${JSON.stringify(all.settings["notification_retention"])} again`;
  });

  await scenario.step("lock settings as the compiler does, and unlock them", async () => {
    await client.protectedEnvironmentSettingsSetBatch({ settings: { recompile_backoff: 0.2 }, protected_by: "project.yml" });
    const { definition } = await client.environmentSettingsList();
    const refused = await client.environmentSettingsSet({ id: "recompile_backoff", value: 0.3 }).result();
    await client.protectedEnvironmentSettingsSetBatch({ settings: {}, protected_by: "project.yml" });
    await client.environmentSettingsSet({ id: "recompile_backoff", value: 0.1 });
    return `locked by ${String(definition["recompile_backoff"]?.protected_by)}; a write returned ${refused.ok ? "success" : refused.error.status}; unlocked again`;
  });

  await scenario.step("a setting that does not exist", () =>
    mustFail(client.environmentSettingGet({ id: "no_such_setting" }), isNotFoundError, "NotFoundError"),
  );
}
