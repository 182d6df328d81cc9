import { noContent, reply } from "../state/model.ts";
import type { ModelContext } from "../state/model.ts";
import { Access, callerOf } from "./access.ts";
import type { Caller } from "./access.ts";
import { dayOf } from "./billing.ts";
import { productView } from "./product-view.ts";
import { Refusal } from "./refusal.ts";
import type { Handlers } from "./refusal.ts";
import type { Product, Squonk2State, Unit } from "./state.ts";
import { timestamp } from "./views.ts";

/** Coins of a project tier: a new one has neither allowance nor limit of its own. */
const tierAllowance = 1000;

interface NewProduct {
  readonly name: string;
  readonly type: string;
  readonly flavour?: string;
  readonly allowance?: number;
  readonly limit?: number;
}

/**
 * Creates the handlers of products.
 *
 * @param state The data.
 * @param context Clock and random numbers.
 * @returns The handlers.
 */
export function productHandlers(state: Squonk2State, context: ModelContext): Handlers {
  const access = new Access(state);
  const view = (product: Product, caller: Caller): object => productView(state, product, caller, dayOf(context.clock.now()));
  const list = (caller: Caller, belongs: (product: Product) => boolean) => {
    const products = state.products.filter((product) => belongs(product) && access.mayUse(caller, access.unit(product.unit_id)));
    return reply({ count: products.length, products: products.map((product) => view(product, caller)) });
  };
  return {
    getAvailableProducts: (request) => list(callerOf(request, state), () => true),
    getProductsForUnit(request) {
      const caller = callerOf(request, state);
      const { id } = access.unitFor(caller, request.params["unit_id"]);
      return list(caller, (product) => product.unit_id === id);
    },
    getProductsForOrganisation(request) {
      const caller = callerOf(request, state);
      const { id } = access.organisationFor(caller, request.params["org_id"]);
      return list(caller, (product) => access.unit(product.unit_id).organisation_id === id);
    },
    getProduct(request) {
      const caller = callerOf(request, state);
      return reply({ product: view(access.productFor(caller, request.params["product_id"]), caller) });
    },
    createProduct(request) {
      const caller = callerOf(request, state);
      const unit = access.unitFor(caller, request.params["unit_id"]);
      const body = request.body as NewProduct;
      checkEvaluator(caller, unit, body);
      const { allowance = tierAllowance, flavour, limit = allowance, name, type } = body;
      checkCoins(allowance, limit);
      const id = `product-${context.random.uuid()}`;
      const tier = flavour === undefined ? { claimable: false } : { flavour, claimable: true };
      state.products.push({
        id,
        unit_id: unit.id,
        created: timestamp(context.clock.now()),
        type,
        name,
        allowance,
        limit,
        ...tier,
        sizes: [],
      });
      return reply({ id }, 201);
    },
    alterProduct(request) {
      const product = access.productFor(callerOf(request, state), request.params["product_id"]);
      const { allowance = product.allowance, limit = product.limit, name = product.name } = request.body as Partial<NewProduct>;
      if (allowance < product.allowance || limit < product.limit)
        throw new Refusal("rejected", "Neither the allowance nor the limit can be decreased");
      checkCoins(allowance, limit);
      Object.assign(product, { allowance, limit, name });
      return { status: 200 };
    },
    deleteProduct(request) {
      const { claim, id } = access.productFor(callerOf(request, state), request.params["product_id"]);
      if (claim !== undefined) throw new Refusal("rejected", "The Product is claimed");
      state.products = state.products.filter((one) => one.id !== id);
      return noContent;
    },
    getProductTypes: () => reply({ count: state.product_types.length, product_types: state.product_types }),
    getProductDefaultStorageCost: () => reply({ default_storage_cost: state.default_storage_cost }),
  };
}

function checkCoins(allowance: number, limit: number): void {
  if (limit < allowance) throw new Refusal("rejected", "The limit must not be below the allowance");
}

// Users without a role are evaluators.
function checkEvaluator({ admin, id, roles }: Caller, { owner_id, personal }: Unit, { flavour }: NewProduct): void {
  if (admin || roles.length > 0) return;
  if (!personal || owner_id !== id || flavour !== "EVALUATION")
    throw new Refusal("forbidden", "Evaluators can only create EVALUATION products, in their Personal Unit");
}
