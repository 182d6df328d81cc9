import { createHash } from "node:crypto";

import type { Json, Resource, Version } from "./state.ts";

/** A file that the deployment of version 4 failed to write. */
export const motdId = "std::File[web1,path=/etc/motd]";
/** A package that is installed. */
export const packageId = "std::Package[web1,name=nginx]";
/** A service that version 5 starts. */
export const serviceId = "std::Service[web1,name=nginx]";

const text = "Welcome to web1.\n";
const hash = createHash("sha1").update(text).digest("hex");

/** The content of the file that the example versions have. */
export const exampleFile: Record<string, string> = { [hash]: Buffer.from(text).toString("base64") };

/**
 * Creates the versions of the example data: 3 is retired, 4 is active, 5 is a candidate.
 *
 * @param environment The environment that they belong to.
 * @returns The versions.
 */
export function exampleVersions(environment: string): Version[] {
  const nginx = { name: "nginx", state: "installed", purged: false, requires: [] };
  const service = (state: string): Resource =>
    resource(serviceId, { name: "nginx", state, onboot: true, purged: false, requires: [packageId] });
  return [
    version(environment, 3, "2025-11-20T09:00:00", "Set up the web server", [motd(600), resource(packageId, nginx)]),
    version(environment, 4, "2025-11-21T09:00:12", "Set up the web server", [motd(644), resource(packageId, nginx), service("stopped")]),
    version(environment, 5, "2025-11-21T09:30:00", "Start nginx", [motd(644), resource(packageId, nginx), service("running")]),
  ];
}

function motd(mode: number): Resource {
  return resource(motdId, { path: "/etc/motd", hash, owner: "root", group: "root", mode, purged: false, requires: [] });
}

function resource(resource_id: string, attributes: Json): Resource {
  const resource_set = "3d9f7c15-a86e-42b0-8f53-e4b1d0a6c782";
  return { resource_id, attributes, is_undefined: false, set_name: null, resource_set };
}

function version(environment: string, number: number, date: string, message: string, resources: Resource[]): Version {
  return {
    environment,
    version: number,
    date: `${date}.000000+00:00`,
    released: number < 5,
    partial_base: null,
    pip_config: { "index-url": "https://packages.example.com/simple", "extra-index-url": [], pre: null, "use-system-config": false },
    version_info: { export_metadata: { type: "manual", message, "inmanta:compile:state": "success" } },
    project_constraints: null,
    resources,
  };
}
