import type { SettingValue } from "./state.ts";

/** What the orchestrator says about a setting. */
export interface SettingDefinition {
  readonly name: string;
  readonly type: "bool" | "str" | "int" | "positive_float";
  readonly default: SettingValue;
  readonly doc: string;
  readonly recompile: boolean;
  readonly update_model: boolean;
  readonly agent_restart: boolean;
  readonly allowed_values: null;
  readonly section: string;
}

/** The settings of inmanta-core 18.0.0, by name. */
export const settingDefinitions: Readonly<Record<string, SettingDefinition>> = {
  auto_deploy: define(
    "auto_deploy",
    "bool",
    true,
    "deploy",
    "When this boolean is set to true, the orchestrator will automatically release a new version that was compiled by the orchestrator itself.",
  ),
  auto_full_compile: define(
    "auto_full_compile",
    "str",
    "",
    "compiler",
    "Runs a full compile periodically, at times given as `[sec] min hour dom month dow [year]` in UTC.",
  ),
  autostart_agent_deploy_interval: define(
    "autostart_agent_deploy_interval",
    "str",
    "600",
    "agent",
    "Seconds between deploys of resources that are not compliant, or a cron expression. 0 disables them.",
  ),
  autostart_agent_repair_interval: define(
    "autostart_agent_repair_interval",
    "str",
    "86400",
    "agent",
    "Seconds between repairs, or a cron expression. 0 disables them.",
  ),
  autostart_on_start: define(
    "autostart_on_start",
    "bool",
    true,
    "agent",
    "Automatically start agents when the server starts instead of only just in time.",
  ),
  available_versions_to_keep: define(
    "available_versions_to_keep",
    "int",
    100,
    "storage",
    "The number of versions to keep stored in the database, excluding the latest released version.",
  ),
  environment_metrics_retention: define(
    "environment_metrics_retention",
    "int",
    336,
    "storage",
    "The number of hours that environment metrics have to be retained before they are cleaned up. Default=336 hours (2 weeks). Set to 0 to disable automatic cleanups.",
  ),
  notification_retention: define("notification_retention", "int", 365, "storage", "The number of days to retain notifications for"),
  protected_environment: define(
    "protected_environment",
    "bool",
    false,
    "environment",
    "When set to true, this environment cannot be cleared or deleted.",
  ),
  recompile_backoff: define(
    "recompile_backoff",
    "positive_float",
    0.1,
    "compiler",
    "The number of seconds to wait before the server may attempt to do a new recompile.",
  ),
  reset_deploy_progress_on_start: define(
    "reset_deploy_progress_on_start",
    "bool",
    false,
    "scheduler",
    "Restarts the deployment when the orchestrator starts, instead of continuing it.",
    { agent_restart: true },
  ),
  resource_action_logs_retention: define(
    "resource_action_logs_retention",
    "int",
    7,
    "storage",
    "The number of days to retain resource-action logs",
  ),
  server_compile: define("server_compile", "bool", true, "compiler", "Allow the server to compile the configuration model."),
};

function define(
  name: string,
  type: SettingDefinition["type"],
  value: SettingValue,
  section: string,
  doc: string,
  more: Partial<SettingDefinition> = {},
): SettingDefinition {
  const rest = { recompile: false, update_model: false, agent_restart: false, allowed_values: null, section, ...more };
  return { name, type, default: value, doc, ...rest };
}
