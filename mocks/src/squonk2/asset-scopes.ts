import { Access, belongsTo } from "./access.ts";
import type { Caller } from "./access.ts";
import { Refusal } from "./refusal.ts";
import type { Asset, Scope, Squonk2State } from "./state.ts";

/** What an asset belongs to. */
type Owned = Pick<Asset, "scope" | "scope_id">;

/** Knows who may see and change assets. */
export class AssetScopes {
  readonly #access: Access;
  readonly #state: Squonk2State;

  /** @param state The data. */
  constructor(state: Squonk2State) {
    this.#access = new Access(state);
    this.#state = state;
  }

  /**
   * Checks the scope of a new asset. For `USER`, it is the caller.
   *
   * @param caller Who creates it.
   * @param scope The scope.
   * @param id The product, unit or organisation.
   * @returns What the asset belongs to.
   */
  select(caller: Caller, scope: Scope, id: string | undefined): Owned {
    if (scope === "USER") return { scope, scope_id: caller.id };
    if (scope === "GLOBAL") {
      if (id !== undefined) throw new Refusal("rejected", "A GLOBAL Asset has no scope_id");
      return { scope };
    }
    if (id === undefined) throw new Refusal("rejected", `An Asset of scope ${scope} needs a scope_id`);
    const owned = { scope, scope_id: id };
    if (!this.#exists(owned)) throw new Refusal("unknown", "The scope_id does not exist");
    if (!this.permits(caller, owned)) throw new Refusal("forbidden", "You are not a member of the scope");
    return owned;
  }

  /**
   * Checks whether a user may see and change an asset.
   *
   * @param caller The user.
   * @param owned What it belongs to. If that was deleted, only administrators may.
   * @returns Whether it is so.
   */
  permits(caller: Caller, owned: Owned): boolean {
    const { scope, scope_id: id } = owned;
    if (caller.admin || scope === "GLOBAL") return true;
    if (scope === "USER") return id === caller.id;
    if (!this.#exists(owned)) return false;
    if (scope === "ORGANISATION") return belongsTo(caller, this.#access.organisation(id));
    return this.#access.mayUse(caller, this.#access.unit(scope === "UNIT" ? id : this.#access.product(id).unit_id));
  }

  #exists({ scope, scope_id }: Owned): boolean {
    const { organisations, products, units } = this.#state;
    const known = scope === "ORGANISATION" ? organisations : scope === "UNIT" ? units : products;
    return known.some(({ id }) => id === scope_id);
  }
}
