import { singleFlight } from "@platform-clients/core";
import type { CallOptions, FlowDefaults, SingleFlight } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";
import { SystemStage } from "../generated/enums.ts";
import type { AirviewOperations } from "../generated/operations.ts";
import type { BackendIdentity } from "../models/backend-config.ts";
import { checkFields, checkMember, checkOptions, checkString, nameUpTo } from "../models/checks.ts";
import { environmentChecks } from "../models/environment.ts";
import type { Environment, EnvironmentFields } from "../models/environment.ts";
import { environmentFromWire } from "../models/from-wire.ts";
import type { Stored } from "../models/stored.ts";
import { ensure, undefinedIfNotFound } from "./ensure.ts";
import { withRoute } from "./generation.ts";

/** The requests of a handler for environments, and for the system that reports. */
export class SystemBackend {
  /** The client that sends the requests. */
  readonly client: AirviewOperations;
  /** The type of the references that identify applications. */
  readonly referencingType: string;
  /** The limits of flows if the caller sets none. */
  readonly defaults: FlowDefaults;
  readonly #identity: BackendIdentity;
  readonly #sharedSystemId: SingleFlight<number>;
  #generationKnown = false;

  /**
   * @param identity The server and the system that reports.
   * @param client Sends the requests.
   * @param defaults The limits of flows if the caller sets none. Default: no limits.
   */
  constructor(identity: BackendIdentity, client: AirviewOperations, defaults: FlowDefaults = { deadline: undefined }) {
    const { baseUrl, referencingType, systemName, systemStage } = identity;
    this.client = client;
    this.defaults = defaults;
    this.referencingType = referencingType;
    this.#identity = { baseUrl, referencingType, systemName, systemStage };
    this.#sharedSystemId = singleFlight(() => this.#ensureSystem(() => undefined));
  }

  /**
   * Returns the whole URL of a route, for requests of your own.
   *
   * @param route The path, e.g. `"/environments/"`.
   * @returns Base URL and route.
   */
  getUrl(route: string): string {
    return this.#identity.baseUrl.replace(/\/+$/, "") + route;
  }

  /**
   * Returns all environments.
   *
   * @param options Options of the request.
   * @returns The environments.
   */
  async getEnvironments(options?: CallOptions): Promise<Stored<Environment>[]> {
    const environments = await this.client.getEnvironments({}, options);
    return environments.map(environmentFromWire);
  }

  /**
   * Creates an environment.
   *
   * @param environment The environment. Its ID is not sent.
   * @param options Options of the request.
   * @returns The environment with its ID.
   * @throws {BadRequestError} When the abbreviation is already used.
   */
  async createEnvironment(environment: EnvironmentFields, options?: CallOptions): Promise<Stored<Environment>> {
    checkFields("airview.createEnvironment", "environment", environment, environmentChecks);
    const { abbreviation, name } = environment;
    return environmentFromWire(await this.client.createEnvironment({ name, abbreviation }, options));
  }

  /**
   * Finds a system by its name.
   *
   * @param name Name of the system, matched exactly.
   * @param options Options of the request.
   * @returns The ID of the system, or `undefined` on 404. Other failures are thrown.
   */
  async getSystemIdByName(name: string, options?: CallOptions): Promise<number | undefined> {
    checkString("airview.getSystemIdByName", "name", name);
    const system = await undefinedIfNotFound(this.client.getSystemByName({ name }, options));
    return system?.id;
  }

  /**
   * Creates a system.
   *
   * @param name Name of the system.
   * @param stage When the system checks resources.
   * @param options Options of the request.
   * @returns The ID of the new system.
   * @throws {BadRequestError} When the name is already used.
   */
  async createSystem(name: string, stage: SystemStage, options?: CallOptions): Promise<number> {
    nameUpTo(500)("airview.createSystem", "name", name);
    checkMember("airview.createSystem", "stage", stage, SystemStage);
    const system = await this.client.createSystem({ name, stage }, options);
    return system.id;
  }

  /**
   * Makes sure that the server speaks the API of this client. Handlers call it before they create an environment or a system, which servers of
   * 2023 accept too. Nothing is sent when an earlier response showed it.
   *
   * @param options Options of the request.
   * @throws {OtherGenerationError} When the server is of 2023.
   */
  async checkGeneration(options?: CallOptions): Promise<void> {
    if (this.#generationKnown) return;
    // No system has the ID 0. This generation returns an empty list for it, that of 2023 does not have the path.
    await withRoute(this.client.getExclusionResources({ systemId: 0, state: "NONE" }, options));
    this.noteGeneration();
  }

  /**
   * Returns the ID of the system that reports. The system is created if it does not exist. It is looked up once: calls at the same time share the
   * lookup, later calls get the ID without a request, and after a failure the next call looks it up again. The lookup runs with the client's
   * own options. A call with `token`, `auth`, `headers` or `fetch` does not share: it looks the system up with its own options.
   *
   * @param options `deadline` and `signal` end the wait of this call, not the shared lookup. `timeout` and `retry` apply only to a lookup that is
   * not shared.
   * @returns The ID of the system.
   * @throws {ConfigurationError} When an option is unknown.
   * @throws {TimeoutError} When the deadline passes first.
   * @throws {AbortedError} When the signal fires first.
   */
  async systemId(options?: CallOptions): Promise<number> {
    const deadline = new Deadline("airview.systemId", options, this.defaults);
    checkOptions(deadline.operation, options);
    if (canShare(options)) return deadline.wait(this.#sharedSystemId);
    return this.#ensureSystem(() => deadline.callOptions(options));
  }

  /** Notes that a response showed the generation of the server. */
  protected noteGeneration(): void {
    this.#generationKnown = true;
  }

  async #ensureSystem(call: () => CallOptions | undefined): Promise<number> {
    const { systemName, systemStage } = this.#identity;
    const { value } = await ensure(
      () => this.getSystemIdByName(systemName, call()),
      async () => {
        await this.checkGeneration(call());
        return this.createSystem(systemName, systemStage, call());
      },
    );
    return value;
  }
}

// Another server or user can have another ID, so such a call neither uses nor stores the shared one.
function canShare(options: CallOptions | undefined): boolean {
  const { auth, fetch, headers, token } = options ?? {};
  return auth === undefined && fetch === undefined && headers === undefined && token === undefined;
}
