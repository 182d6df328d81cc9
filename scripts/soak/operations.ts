import { createAirviewClient } from "@platform-clients/airview";
import { createAxoniusClient } from "@platform-clients/axonius";
import type { CallOptions, ClientOptions } from "@platform-clients/core";
import { createCyberwatchClient } from "@platform-clients/cyberwatch";
import { createInmantaClient } from "@platform-clients/inmanta";
import { createSquonk2Client } from "@platform-clients/squonk2";

/** One kind of call. */
export interface SoakOperation {
  readonly name: string;
  readonly idempotent: boolean;
  /** How many requests a call makes if nothing fails. */
  readonly requests: number;
  call(options: CallOptions): PromiseLike<unknown>;
}

const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const product_id = "product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35";

/**
 * Creates the five clients.
 *
 * @param url The address of the server.
 * @param limits The limits and observers of all clients.
 * @returns Some operations of each client: an object, a list, and one that is not idempotent.
 */
export function soakOperations(url: string, limits: Omit<ClientOptions, "baseUrl">): SoakOperation[] {
  const airview = createAirviewClient({ ...limits, baseUrl: `${url}/airview`, token: "airview-token" });
  const axonius = createAxoniusClient({ ...limits, baseUrl: url, apiKey: "axonius-key", apiSecret: "axonius-secret" });
  const cyberwatch = createCyberwatchClient({ ...limits, baseUrl: `${url}/cyberwatch`, apiKey: "cyberwatch-key", secretKey: "secret" });
  const inmanta = createInmantaClient({ ...limits, baseUrl: `${url}/inmanta`, token: async () => "inmanta-token", environment });
  const squonk2 = createSquonk2Client({ ...limits, baseUrl: `${url}/squonk2`, token: "squonk2-token" });
  const read = (name: string, call: SoakOperation["call"], requests = 1): SoakOperation => ({ name, idempotent: true, requests, call });
  const create = (name: string, call: SoakOperation["call"]): SoakOperation => ({ name, idempotent: false, requests: 1, call });
  return [
    read("airview.getSystemByName", (options) => airview.getSystemByName({ name: "Scanner" }, options)),
    read("airview.getApplications", (options) => airview.getApplications({}, options)),
    create("airview.createSystem", (options) => airview.createSystem({ name: "Scanner", stage: "MONITOR" }, options)),
    read("axonius.getAbout", (options) => axonius.getAbout({}, options)),
    read("axonius.listRoles", (options) => axonius.listRoles({}, options)),
    create("axonius.addRole", (options) => axonius.addRole({ name: "Reader", permissions: {} }, options)),
    read("cyberwatch.servers", (options) => cyberwatch.servers({}, options)),
    read("cyberwatch.server", (options) => cyberwatch.server({ serverId: "7" }, options)),
    create("cyberwatch.createRemoteAccess", (options) =>
      cyberwatch.createRemoteAccess(
        {
          type: "CbwRam::RemoteAccess::Ssh::WithPassword",
          address: "db-01.example.com",
          port: 22,
          login: "scanner",
          password: "password-7",
        },
        options,
      ),
    ),
    read("inmanta.projectList", (options) => inmanta.projectList({}, options)),
    read("inmanta.resourceList", (options) => inmanta.resourceList({ limit: 20 }, options).toArray({ limit: 100, prefetch: true }), 3),
    create("inmanta.createEnvironment", (options) => inmanta.createEnvironment({ project_id: environment, name: "test" }, options)),
    read("squonk2.getUnits", (options) => squonk2.getUnits({}, options)),
    read("squonk2.getProduct", (options) => squonk2.getProduct({ product_id }, options)),
    create("squonk2.createOrganisation", (options) =>
      squonk2.createOrganisation({ name: "Helix Research", owner: "maria", default_product_privacy: "DEFAULT_PRIVATE" }, options),
    ),
  ];
}
