import type { ModelContext } from "../../state/model.ts";
import { reply } from "../../state/model.ts";
import { found, refuseInvalid } from "../failure.ts";
import type { Handlers } from "../respond.ts";
import { addServer } from "../servers.ts";
import { nextId, nowText } from "../state.ts";
import type { CyberwatchState, Item, ListName } from "../state.ts";
import { resourceHandlers } from "./resource.ts";
import type { Fields, Resource } from "./resource.ts";

type ItemList = Extract<
  ListName,
  "hosts" | "docker_images" | "applicative_scans" | "security_issues" | "stored_credentials" | "discoveries"
>;

/**
 * Creates the handlers of hosts, images, scans, security issues, stored credentials and discoveries.
 *
 * @param state The data.
 * @param context The clock and the random numbers.
 * @returns The handlers.
 */
export function collectionHandlers(state: CyberwatchState, context: ModelContext): Handlers {
  const of = (list: ItemList, resource: Omit<Resource<Item>, "items" | "show" | "create"> & Partial<Collection>): Handlers => {
    const { defaults, ...rest } = resource;
    return resourceHandlers<Item>({
      show: (item) => item,
      items: () => state[list],
      update: (item, fields) => void Object.assign(item, numbers(fields)),
      ...rest,
      ...(defaults !== undefined && {
        create: (fields) => ({ id: nextId(state, list), ...defaults(numbers(fields)) }),
      }),
    });
  };
  const dates = () => ({ created_at: nowText(context.clock), updated_at: nowText(context.clock) });
  const findDiscovery = (id: string | undefined): Item =>
    found(
      state.discoveries.find((discovery) => String(discovery.id) === id),
      `Couldn't find Discovery with 'id'=${id}`,
    );
  return {
    ...of("hosts", {
      operations: { list: "hosts", get: "host", create: "createHost", update: "updateHost", remove: "deleteHost" },
      parameter: "hostId",
      label: "Host",
      defaults: ({ category = "unknown", hostname = null, node_id, server_id = null, target }) => ({
        ...noFindings,
        target,
        category,
        hostname,
        ...dates(),
        node_id,
        server_id,
      }),
      update: (host, fields) => void Object.assign(host, numbers(fields), { updated_at: nowText(context.clock) }),
    }),
    ...of("docker_images", {
      operations: {
        list: "dockerImages",
        get: "dockerImage",
        create: "createDockerImage",
        update: "updateDockerImage",
        remove: "deleteDockerImage",
      },
      parameter: "dockerImageId",
      label: "CbwRam::DockerImage",
      defaults: ({ node_id = 1, ...image }) => ({ ...image, node_id, server_id: null }),
    }),
    ...of("applicative_scans", {
      operations: {
        list: "applicativeScans",
        get: "applicativeScan",
        create: "createApplicativeScan",
        update: "updateApplicativeScan",
        remove: "deleteApplicativeScan",
      },
      parameter: "applicativeScanId",
      label: "CbwRam::ApplicativeScan",
      // The scan adds a server, as recorded.
      defaults({ node_id = 1, target }) {
        checkTarget(target);
        const server = addServer(state, context, { hostname: String(target), category: "network_target_or_website" });
        return { node_id, target, server_id: server.id };
      },
      update(scan, fields) {
        if (fields["target"] !== undefined) checkTarget(fields["target"]);
        Object.assign(scan, numbers(fields));
      },
    }),
    ...of("security_issues", {
      operations: {
        list: "securityIssues",
        get: "securityIssue",
        create: "createSecurityIssue",
        update: "updateSecurityIssue",
        remove: "deleteSecurityIssue",
      },
      parameter: "securityIssueId",
      label: "SecurityIssue",
      showInList: ({ description, id, level, sid, title, type }) => ({ id, type, sid, level, title, description }),
      matches: ({ sid }, query) => !query.has("sid") || query.get("sid") === sid,
      defaults: (fields) => ({ ...newIssue, ...withoutScore(fields) }),
      update: (issue, fields) => void Object.assign(issue, withoutScore(fields)),
    }),
    ...of("stored_credentials", {
      operations: {
        list: "storedCredentials",
        get: "storedCredential",
        create: "createStoredCredential",
        update: "updateStoredCredential",
        remove: "deleteStoredCredential",
      },
      parameter: "credentialId",
      label: "StoredCredential",
      defaults: ({ endpoint = null, name, type, user = null }) => ({ type, name, user, endpoint }),
      // Secrets are not stored: no response has them.
      update(credential, fields) {
        for (const name of ["type", "name", "user", "endpoint"]) if (fields[name] !== undefined) credential[name] = fields[name];
      },
    }),
    ...of("discoveries", { operations: { list: "discoveries", remove: "deleteDiscovery" }, parameter: "discoveryId", label: "Discovery" }),
    relaunchDiscovery: ({ params }) => reply(findDiscovery(params["discoveryId"])),
  };
}

/** What a new host has. */
const noFindings = {
  cve_announcements_count: 0,
  status: "server_update_init",
  technologies: [],
  security_issues: [],
  cve_announcements: [],
  scans: [],
};

/** What a new security issue has unless the request says otherwise. */
const newIssue = {
  type: "SecurityIssues::Custom",
  level: "level_unknown",
  title: null,
  description: null,
  servers: [],
  cve_announcements: [],
};

interface Collection extends Pick<Resource<Item>, "show"> {
  /** Returns the fields of a new item. */
  defaults(fields: Fields): Fields;
}

// No response has the score.
function withoutScore(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "score"));
}

// IDs can be sent as text.
function numbers(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name.endsWith("_id") ? Number(value) : value]));
}

function checkTarget(target: unknown): void {
  const isTarget = /^(https?:\/\/\S+|[\w:.-]+)$/.test(String(target));
  refuseInvalid(isTarget ? [] : ["Target must be an IP, an HTTP URL or a successfully resolved domain name"]);
}
