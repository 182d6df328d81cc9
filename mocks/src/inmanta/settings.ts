import type { ModelRequest } from "../state/model.ts";
import { tellScheduler } from "./agent-calls.ts";
import { data, empty, ok, Refusal } from "./replies.ts";
import { bodyOf, environmentOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import { settingDefinitions } from "./setting-definitions.ts";
import type { SettingDefinition } from "./setting-definitions.ts";
import type { Environment, SettingValue } from "./state.ts";

const timers = ["autostart_agent_deploy_interval", "autostart_agent_repair_interval"];
const on = ["1", "yes", "true", "on"];
const off = ["0", "no", "false", "off"];

/**
 * Reads a setting. As in the orchestrator, reading a setting stores its default.
 *
 * @param environment The environment.
 * @param name The setting.
 * @returns The value.
 * @throws {Refusal} 404 when there is no such setting.
 */
export function readSetting(environment: Environment, name: string): SettingValue {
  const { default: fallback } = definitionOf(name);
  return (environment.settings[name] ??= fallback);
}

/**
 * Creates the handlers of settings, v1 and v2.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function settingHandlers(server: Server): Handlers {
  const set = (request: ModelRequest, refuse: (reason: string) => Refusal): void => {
    const environment = environmentOf(server, request);
    const name = request.params["id"] ?? "";
    refuseProtected(environment, name, "update");
    environment.settings[name] = convert(definitionOf(name), bodyOf<{ value: unknown }>(request).value, refuse);
    if (timers.includes(name)) tellScheduler(server, environment, "notifyTimerUpdate");
  };
  const remove = (request: ModelRequest): void => {
    const environment = environmentOf(server, request);
    const name = request.params["id"] ?? "";
    refuseProtected(environment, name, "delete");
    // The default is stored instead.
    environment.settings[name] = definitionOf(name).default;
    if (timers.includes(name)) tellScheduler(server, environment, "notifyTimerUpdate");
  };
  const read = (request: ModelRequest): { name: string; value: SettingValue; definitions: object } => {
    const environment = environmentOf(server, request);
    const name = request.params["id"] ?? "";
    const value = readSetting(environment, name);
    return { name, value, definitions: definitionsOf(environment) };
  };

  return {
    listSettings: (request) => {
      const environment = environmentOf(server, request);
      return ok({ settings: sortedSettings(environment), metadata: definitionsOf(environment) });
    },
    getSetting: (request) => {
      const { definitions, value } = read(request);
      return ok({ value, metadata: definitions });
    },
    setSetting: (request) => {
      set(request, (reason) => Refusal.badRequest(`Invalid value. ${reason}`));
      return ok({});
    },
    deleteSetting: (request) => {
      remove(request);
      return ok({});
    },
    environmentSettingsList: (request) => {
      const environment = environmentOf(server, request);
      return data({ settings: sortedSettings(environment), definition: definitionsOf(environment) });
    },
    environmentSettingGet: (request) => {
      const { definitions, name, value } = read(request);
      return data({ settings: { [name]: value }, definition: definitions });
    },
    environmentSettingsSet: (request) => {
      set(request, () => Refusal.serverError("Invalid value"));
      return data(null);
    },
    environmentSettingDelete: (request) => {
      remove(request);
      return data(null);
    },
    protectedEnvironmentSettingsSetBatch: (request) => {
      const environment = environmentOf(server, request);
      const { protected_by: reason, settings } = bodyOf<{ settings: Record<string, unknown>; protected_by: string }>(request);
      const converted = Object.entries(settings).map(
        ([name, value]) =>
          [name, convert(definitionOf(name), value, (message) => Refusal.badRequest(`Invalid value. ${message}`))] as const,
      );
      Object.assign(environment.settings, Object.fromEntries(converted));
      environment.protected_settings = Object.fromEntries(converted.map(([name]) => [name, reason]));
      return empty;
    },
  };
}

function definitionOf(name: string): SettingDefinition {
  const definition = Object.hasOwn(settingDefinitions, name) ? settingDefinitions[name] : undefined;
  if (definition === undefined) throw Refusal.notFound();
  return definition;
}

function definitionsOf({ protected_settings: reasons }: Environment): object {
  const all = Object.entries(settingDefinitions);
  return Object.fromEntries(
    all.map(([name, definition]) => [name, { ...definition, protected: name in reasons, protected_by: reasons[name] ?? null }]),
  );
}

function sortedSettings({ settings }: Environment): object {
  return Object.fromEntries(Object.entries(settings).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function refuseProtected({ protected_settings: reasons }: Environment, name: string, verb: string): void {
  if (name in reasons)
    throw Refusal.forbidden(
      `Cannot ${verb} environment setting ${name} because it's protected (reason=Setting is managed by the project.yml file of the Inmanta project.).`,
    );
}

function convert({ type }: SettingDefinition, value: unknown, refuse: (reason: string) => Refusal): SettingValue {
  switch (type) {
    case "bool": {
      const text = String(value).toLowerCase();
      if (![...on, ...off].includes(text)) throw refuse(`Not a boolean: ${String(value)}`);
      return on.includes(text);
    }
    case "int":
    case "positive_float": {
      const number = Number(value);
      if (Number.isNaN(number)) throw refuse(`could not convert string to float: '${String(value)}'`);
      if (type === "positive_float" && number < 0) throw refuse(`This value should be positive, got: ${String(value)}`);
      return number;
    }
    default:
      return String(value);
  }
}
