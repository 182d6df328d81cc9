import type { ModelRequest } from "../state/model.ts";
import { Refusal } from "./refusal.ts";
import type { Account, Organisation, Product, Squonk2State, Unit } from "./state.ts";

/** Who makes a request. */
export interface Caller extends Account {
  /** The scopes of the token, if it names them. */
  readonly scopes: readonly string[] | undefined;
}

/**
 * Finds out who makes a request: the `preferred_username` of an access token of Keycloak, whose signature is not checked. Other tokens belong
 * to the `caller` of the state.
 *
 * @param request The request.
 * @param state The data.
 * @returns The caller.
 */
export function callerOf(request: ModelRequest, state: Squonk2State): Caller {
  const claims = claimsOf(request.headers["authorization"] ?? "");
  const { preferred_username: username, scope } = claims;
  const id = typeof username === "string" ? username : state.caller;
  const account = state.accounts.find((one) => one.id === id) ?? { id, admin: false, roles: [] };
  return { ...account, scopes: typeof scope === "string" ? scope.split(" ") : undefined };
}

function claimsOf(authorization: string): Readonly<Record<string, unknown>> {
  const [, payload] = /^Bearer [^.]+\.([^.]+)\.[^.]*$/i.exec(authorization) ?? [];
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload ?? "", "base64url").toString());
    return typeof claims === "object" && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}

/**
 * Checks whether a user is a member or the owner of an organisation or unit. Administrators count as members.
 *
 * @param caller The user.
 * @param group The organisation or unit.
 * @returns Whether it is so.
 */
export function belongsTo(caller: Caller, group: Organisation | Unit): boolean {
  return caller.admin || group.owner_id === caller.id || group.users.includes(caller.id);
}

/** Finds objects, and refuses what the caller may not do. */
export class Access {
  readonly #state: Squonk2State;

  /** @param state The data. */
  constructor(state: Squonk2State) {
    this.#state = state;
  }

  /**
   * Finds an organisation, or refuses.
   *
   * @param id Its ID.
   * @returns The organisation.
   */
  organisation(id: string | undefined): Organisation {
    return found("Organisation", this.#state.organisations, id);
  }

  /**
   * Finds a unit, or refuses.
   *
   * @param id Its ID.
   * @returns The unit.
   */
  unit(id: string | undefined): Unit {
    return found("Unit", this.#state.units, id);
  }

  /**
   * Finds a product, or refuses.
   *
   * @param id Its ID.
   * @returns The product.
   */
  product(id: string | undefined): Product {
    return found("Product", this.#state.products, id);
  }

  /**
   * Checks whether a user is a member of a unit or of its organisation.
   *
   * @param caller The user.
   * @param unit The unit.
   * @returns Whether it is so.
   */
  mayUse(caller: Caller, unit: Unit): boolean {
    return belongsTo(caller, unit) || belongsTo(caller, this.organisation(unit.organisation_id));
  }

  /**
   * Finds an organisation, or refuses also those who are not a member.
   *
   * @param caller The user.
   * @param id Its ID.
   * @returns The organisation.
   */
  organisationFor(caller: Caller, id: string | undefined): Organisation {
    const organisation = this.organisation(id);
    if (belongsTo(caller, organisation)) return organisation;
    throw new Refusal("forbidden", "You are not a member of this Organisation");
  }

  /**
   * Finds a unit, or refuses also those who are not a member of it or of its organisation.
   *
   * @param caller The user.
   * @param id Its ID.
   * @returns The unit.
   */
  unitFor(caller: Caller, id: string | undefined): Unit {
    const unit = this.unit(id);
    if (this.mayUse(caller, unit)) return unit;
    throw new Refusal("forbidden", "You are not a member of this Unit or its Organisation");
  }

  /**
   * Finds a product, or refuses also those who are not a member of its unit or organisation.
   *
   * @param caller The user.
   * @param id Its ID.
   * @returns The product.
   */
  productFor(caller: Caller, id: string | undefined): Product {
    const product = this.product(id);
    this.unitFor(caller, product.unit_id);
    return product;
  }
}

function found<Item extends { id: string }>(kind: string, items: readonly Item[], id: string | undefined): Item {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Refusal("unknown", `The ${kind} does not exist`);
  return item;
}

/**
 * Refuses everyone but administrators.
 *
 * @param caller The caller.
 */
export function requireAdmin(caller: Caller): void {
  if (!caller.admin) throw new Refusal("forbidden", "You are not an administrator");
}
