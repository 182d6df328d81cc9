import type { InmantaState } from "@platform-clients/mocks";

/** The environment of most recordings. */
const environment = "6d25833a-f67e-4270-80af-7a4832e8980a";
/** An environment that does not compile. */
const other = "a60d2cab-9649-4324-95dc-51de225e6319";
/** The environment of the recordings with authentication. */
export const guarded = "131df954-655a-4340-bbc9-b55f995bb516";
/** The session of agents in the recordings. */
const sessions = ["e47fb55a-e5e4-11f1-85c4-02fc00000001", "11aa1ffc-e5e5-11f1-82b1-02fc00000001"];

const project = "dc92a26a-b93e-4c7b-b2df-1cb3cc7c1c4a";
const time = "2026-11-21T19:51:05.000000+00:00";

/** Returns the id of a recorded resource. */
const idOf = (name: string): string => `std::testing::NullResource[agent1,name=${name}]`;

const resource = (
  name: string,
  requires: string[] = [],
  set: string | null = null,
): InmantaState["versions"][number]["resources"][number] => ({
  resource_id: idOf(name),
  attributes: { fail: false, name, purged: false, requires, agentname: "agent1", send_event: true, receive_events: true },
  is_undefined: false,
  set_name: set,
  resource_set: "00457b75-93c3-424b-8eb3-2c33eb801237",
});

/**
 * Creates a version as in the recordings.
 *
 * @param version Its number.
 * @param released Whether it is released.
 */
function versionOf(version: number, released: boolean): InmantaState["versions"][number] {
  const resources = [resource("r2", [idOf("r1")]), resource("r/3"), resource("r1", [], "set1")];
  return {
    environment,
    version,
    date: time,
    released,
    partial_base: null,
    pip_config: { "index-url": "https://example.org/simple", "extra-index-url": [], pre: null, "use-system-config": true },
    version_info: { export_metadata: { type: "manual", message: "hello", "inmanta:compile:state": "success" } },
    project_constraints: null,
    resources: version < 5 ? resources : [...resources, resource("p1", [], "setp")],
  };
}

const compileOf = (id: string, second: number): InmantaState["compiles"][number] => ({
  id,
  remote_id: "d88c04fe-28dd-420f-964c-5f57896686e0",
  environment,
  requested: `2026-11-21T19:51:0${second}.000000+00:00`,
  started: `2026-11-21T19:51:0${second}.100000+00:00`,
  completed: `2026-11-21T19:51:0${second}.200000+00:00`,
  do_export: true,
  force_update: false,
  metadata: { type: "fact", params: [["f2", idOf("r1")]], message: "Recompile model because one or more parameters/facts were updated" },
  success: false,
  version: null,
  compile_data: null,
  polls: 0,
  reports: [
    {
      id: "98301d0b-3c02-4a33-b0c6-21d2e7715963",
      started: time,
      completed: time,
      command: "",
      name: "Init",
      errstream: "",
      outstream: "",
      returncode: 0,
    },
  ],
});

const fact = (name: string, id: string): InmantaState["parameters"][number] => ({
  id,
  name,
  value: "x",
  environment,
  source: "fact",
  resource_id: idOf("r1"),
  updated: time,
  metadata: {},
  expires: name !== "f2",
});

/** Returns the data that the recorded server had, with everything that the recordings read. */
export function recordedState(): Partial<InmantaState> {
  const settings = { auto_deploy: false, server_compile: true, auto_full_compile: "", recompile_backoff: 0.1 };
  const intervals = { autostart_agent_deploy_interval: "600", autostart_agent_repair_interval: "86400" };
  const common = { project_id: project, description: "", icon: "", halted: false, is_marked_for_deletion: false, protected_settings: {} };
  const repository = { repo_url: "git@x", repo_branch: "main" };
  const all = { ...settings, ...intervals, reset_deploy_progress_on_start: false };
  const processes: [string, string][] = [
    ["e0822104-e5e4-11f1-b6fc-02fc00000001", other],
    ["eb76f0bc-e5e4-11f1-8244-02fc00000001", environment],
  ];
  return {
    projects: [{ id: project, name: "proj1b" }],
    environments: [
      { id: environment, name: "env1b", ...repository, ...common, settings: all, last_version: 5 },
      { id: other, name: "env2", ...repository, ...common, settings: { server_compile: false }, last_version: 0 },
      { id: guarded, name: "z", ...repository, ...common, settings: {}, last_version: 0 },
    ],
    versions: [versionOf(2, true), versionOf(4, false), versionOf(5, false)],
    resources: ["r1", "r2", "r/3"].map((name) => ({
      environment,
      resource_id: idOf(name),
      status: "unavailable",
      last_deploy: time,
      first_generated_time: time,
      deployed: null,
    })),
    actions: [
      {
        environment,
        version: 2,
        resource_version_ids: ["r1", "r2", "r/3"].map((name) => `${idOf(name)},v=2`),
        action: "store",
        action_id: "416dafef-485e-4b4b-8f71-b81ee85a38b3",
        started: time,
        finished: time,
        status: null,
        changes: null,
        change: null,
        messages: [{ level: "INFO", msg: "Successfully stored version 2", args: [], kwargs: { version: 2 }, timestamp: time }],
      },
      {
        environment,
        version: 2,
        resource_version_ids: [`${idOf("r2")},v=2`],
        action: "deploy",
        status: "unavailable",
        action_id: "b57e07a2-91e0-4b25-b0d9-abfaadd96628",
        started: time,
        finished: time,
        changes: null,
        change: "nochange",
        messages: [{ level: "ERROR", msg: "no code", args: [], kwargs: { error: "", res_type: "", traceback: "" }, timestamp: time }],
      },
    ],
    dryruns: ["37e68720-6655-4002-89be-f628e2e1cd6d", "cb677e66-4cd6-4975-89d5-e921802f2481"].map((id) => ({
      id,
      environment,
      model: 2,
      date: time,
      total: 3,
      todo: 0,
      resources: {},
    })),
    compiles: [
      compileOf("e659326f-1d10-4583-b5ab-108b99d7fe43", 5),
      compileOf("2f3c50d4-cb7d-4ea3-994e-7364300672ab", 6),
      { ...compileOf("e785ba65-bdb8-418c-a057-73b5ccc6c8c2", 7), metadata: { type: "api", message: "m" } },
    ],
    parameters: [
      {
        id: "1be03f20-3ebc-40b1-8c70-8fc331bb143f",
        name: "p1",
        value: "v1",
        environment,
        source: "user",
        resource_id: "",
        updated: time,
        metadata: { a: "b" },
        expires: false,
      },
      fact("f1", "b6f37bf3-7865-43bf-9df8-8c045582dfd2"),
      fact("f2", "3a000582-5917-482d-9ddf-266544adc20c"),
    ],
    unknowns: [
      {
        id: "f36b1a7e-9c40-4d58-b2e6-70d8a5c3f914",
        name: "p1",
        environment,
        source: "fact",
        resource_id: idOf("r1"),
        version: 2,
        metadata: {},
        resolved: false,
      },
    ],
    notifications: [
      {
        id: "030502c8-7e85-4e7b-8211-85579a03ba66",
        environment,
        created: time,
        title: "Compilation failed",
        message: "m",
        severity: "error",
        uri: null,
        compile_id: null,
        read: false,
        cleared: false,
      },
    ],
    agents: [{ environment, name: "agent1", paused: false, unpause_on_resume: null }],
    processes: processes.map(([sid, owner]) => ({
      sid,
      hostname: "vm",
      environment: owner,
      first_seen: time,
      last_seen: time,
      expired: null,
      endpoints: [{ id: "668c1f88-e798-4246-babc-b7209d002f50", name: "$__scheduler" }],
    })),
    sessions: sessions.map((sid) => ({ sid, environment, nodename: "vm", endpoint_names: ["agx"], queue: [] })),
    discovered: ["disc1", "disc2", "r1"].map((name) => ({
      environment,
      discovered_resource_id: idOf(name),
      values: { a: 1 },
      discovery_resource_id: idOf("r1"),
    })),
    files: { "58853e8a5e8272b1012f9a52a80758b27bd0d3cb": "aGVsbG8Kd29ybGQK" },
    users: [],
    roles: [],
    assignments: [],
    tokens: [],
  };
}
