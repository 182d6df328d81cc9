import { exampleActions } from "./example-actions.ts";
import { exampleFile, exampleVersions, packageId, motdId, serviceId } from "./example-versions.ts";
import { timestamp } from "./server.ts";
import type { Compile, DryRun, Environment, InmantaState, ResourceRecord } from "./state.ts";
import type { ModelContext } from "../state/model.ts";

/** The environment with the example data. */
const production = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";

const project = "5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35";
const staging = "7b1e9a52-4c08-4d63-8f25-a9c0d3e6f714";
const process = "6f2c1d80-c6d4-11f0-9b1c-0242ac120002";
const failedCompile = "e81b5d37-6a90-4f2c-8b14-05d7c9f3a682";

const at = (time: string): string => `2025-11-21T${time}.000000+00:00`;

/**
 * Creates the example data, which is also that of the spec's examples: project `shop` with the environments `production` and `staging`.
 *
 * @param context The clock.
 * @param context.clock The clock.
 * @returns The data.
 */
export function createExampleData({ clock }: ModelContext): InmantaState {
  const now = timestamp(clock.now());
  return {
    server: {
      authentication: "open",
      key: "dGhlIGtleSBvZiBhIG1vY2ssIG5vdCBhIHNlY3JldCE",
      tokenLifetime: null,
      polls: 2,
      compiles: true,
      agentHold: 20_000,
    },
    projects: [{ id: project, name: "shop" }],
    environments: [
      environment(production, "production", "main", {
        auto_deploy: true,
        server_compile: true,
        auto_full_compile: "",
        autostart_agent_deploy_interval: "600",
      }),
      environment(staging, "staging", "develop", { auto_full_compile: "" }),
    ],
    versions: exampleVersions(production),
    resources: records(),
    actions: exampleActions(production),
    dryruns: [dryrun()],
    compiles: compiles(),
    parameters: [
      {
        id: "41c8f2d6-0e7b-4a35-9d82-c6b5a3f1e074",
        name: "region",
        value: "eu-west",
        environment: production,
        source: "user",
        updated: at("09:02:00"),
        metadata: {},
        resource_id: "",
        expires: false,
      },
      {
        id: "8a5e0d93-b2c7-4f14-86a9-1d3f7e6c0b25",
        name: "installed_version",
        value: "1.26.2",
        environment: production,
        source: "fact",
        updated: now,
        metadata: {},
        resource_id: packageId,
        expires: true,
      },
    ],
    unknowns: [],
    notifications: [
      {
        id: "a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16",
        environment: production,
        created: at("09:40:20"),
        title: "Compilation failed",
        message: "An exporting compile has failed",
        severity: "error",
        uri: `/api/v2/compilereport/${failedCompile}`,
        compile_id: failedCompile,
        read: false,
        cleared: false,
      },
    ],
    agents: ["db1", "web1"].map((name) => ({ environment: production, name, paused: false, unpause_on_resume: null })),
    processes: [
      {
        sid: process,
        hostname: "node1.example.com",
        environment: production,
        first_seen: at("08:00:00"),
        last_seen: now,
        expired: null,

        endpoints: [{ id: "18f4a6c2-7d3b-4e95-a0c8-5b2e9d7f1364", name: "$__scheduler" }],
      },
    ],
    sessions: [],
    discovered: ["/etc/hosts", "/etc/motd"].map((path) => ({
      environment: production,
      discovered_resource_id: `std::File[web1,path=${path}]`,
      values: { path, mode: path === "/etc/motd" ? 600 : 644, owner: "root" },
      discovery_resource_id: "std::FileDiscovery[web1,name=etc]",
    })),
    files: { ...exampleFile },
    users: [
      { username: "alice", password: "correct horse", is_admin: true },
      { username: "bob", password: "battery staple", is_admin: false },
    ],
    roles: ["operator"],
    assignments: [{ username: "bob", environment: production, role: "operator" }],
    tokens: [
      {
        jti: "7d1c2b3a-4e5f-4a6b-8c9d-0e1f2a3b4c5d",
        created_by: "alice",
        client_types: ["api"],
        environment: production,
        issued_at: at("09:00:00"),
        expires_at: null,
        revoked_at: null,
        last_used: null,
      },
    ],
  };
}

function environment(id: string, name: string, branch: string, settings: Environment["settings"]): Environment {
  const repository = { repo_url: "https://git.example.com/shop.git", repo_branch: branch };
  const texts = { description: "", icon: "", halted: false, is_marked_for_deletion: false };
  return {
    id,
    name,
    project_id: project,
    ...repository,
    ...texts,
    settings,
    protected_settings: {},
    last_version: id === production ? 5 : 0,
  };
}

// The deployment of version 4 failed for one file, which is still as in version 3.
function records(): ResourceRecord[] {
  const [old, active] = exampleVersions(production);
  return [motdId, packageId, serviceId].map((resource_id) => {
    const isFailed = resource_id === motdId;
    const deployed = (isFailed ? old : active)?.resources.find((resource) => resource.resource_id === resource_id)?.attributes ?? null;
    const first_generated_time = resource_id === serviceId ? at("09:00:12") : "2025-11-20T09:00:00.000000+00:00";
    const status = isFailed ? "failed" : "deployed";
    return { environment: production, resource_id, status, last_deploy: at("09:05:00"), first_generated_time, deployed };
  });
}

function dryrun(): DryRun {
  const result = (id: string, changes: DryRun["resources"][string]["changes"]): DryRun["resources"] => {
    const [, type = "", attribute = "", value = ""] = /^(.*)\[web1,(.*)=(.*)\]$/.exec(id) ?? [];
    const id_fields = { entity_type: type, agent_name: "web1", attribute, attribute_value: value, version: 5 };
    return { [`${id},v=5`]: { id: `${id},v=5`, changes, id_fields } };
  };
  return {
    id: "b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830",
    environment: production,
    model: 5,
    date: at("09:31:00"),
    total: 3,
    todo: 0,
    resources: {
      ...result(motdId, { mode: { current: 600, desired: 644 } }),
      ...result(packageId, {}),
      ...result(serviceId, { state: { current: "stopped", desired: "running" } }),
    },
  };
}

function compiles(): Compile[] {
  const common = { environment: production, do_export: true, force_update: false, compile_data: null, polls: 0 };
  const metadata = { type: "api", message: "Compile triggered through the API" };
  const step = { command: "/usr/bin/python3 -m inmanta.app export", name: "Recompiling configuration model", errstream: "" };
  return [
    {
      id: "c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463",
      remote_id: "93d05c6e-17ab-4c82-9e4f-b6a8d0127f5c",
      ...common,
      metadata,
      requested: at("09:00:00"),
      started: at("09:00:00"),
      completed: at("09:00:12"),
      success: true,
      version: 4,
      reports: [
        {
          id: "2e6b8d04-f5a1-4937-8c60-d19e7b3a4f52",
          started: at("09:00:01"),
          completed: at("09:00:12"),
          ...step,
          outstream: "Compile done\n",
          returncode: 0,
        },
      ],
    },
    {
      id: failedCompile,
      remote_id: "a4e17b52-09c8-4d3f-8b6e-57c2f1d09e84",
      ...common,
      metadata,
      requested: at("09:40:00"),
      started: at("09:40:00"),
      completed: at("09:40:20"),
      success: false,
      version: null,
      reports: [
        {
          id: "5d8f3b71-c6e2-4a09-b7d4-1e9c0a2f8b63",
          started: at("09:40:01"),
          completed: at("09:40:20"),
          ...step,
          errstream: "Syntax error at token } (main.cf:12)\n",
          outstream: "",
          returncode: 1,
        },
      ],
    },
  ];
}
