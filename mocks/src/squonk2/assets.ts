import { noContent, reply } from "../state/model.ts";
import type { FormFields, Handler, ModelContext, ModelRequest } from "../state/model.ts";
import { callerOf } from "./access.ts";
import { contentOf, textsOf } from "./asset-form.ts";
import { AssetScopes } from "./asset-scopes.ts";
import { merchantOf } from "./merchants.ts";
import { Refusal } from "./refusal.ts";
import type { Handlers } from "./refusal.ts";
import type { Asset, Scope, Squonk2State } from "./state.ts";
import { timestamp } from "./views.ts";

/** The scopes that a list can be limited to, by query parameter. */
const scopeOfQuery = { user_id: "USER", product_id: "PRODUCT", unit_id: "UNIT", org_id: "ORGANISATION" } as const;

/**
 * Creates the handlers of assets.
 *
 * @param state The data.
 * @param context Clock and random numbers.
 * @returns The handlers.
 */
export function assetHandlers(state: Squonk2State, context: ModelContext): Handlers {
  const scopes = new AssetScopes(state);
  const now = (): string => timestamp(context.clock.now());
  const assetFor = (request: ModelRequest): Asset => {
    const asset = state.assets.find(({ id }) => id === request.params["asset_id"]);
    if (asset === undefined) throw new Refusal("unknown", "The Asset does not exist");
    if (!scopes.permits(callerOf(request, state), asset)) throw new Refusal("forbidden", "The Asset belongs to others");
    return asset;
  };
  const changing =
    (change: (asset: Asset, request: ModelRequest) => void): Handler =>
    (request) => {
      change(assetFor(request), request);
      return noContent;
    };
  const merchantIn = ({ query }: ModelRequest): number => merchantOf(state, Number(query.get("m_id"))).id;
  return {
    getAvailableAssets(request) {
      const caller = callerOf(request, state);
      const wanted = Object.entries(scopeOfQuery).filter(([name]) => request.query.has(name));
      const assets = state.assets
        .filter((asset) => wanted.every(([name, scope]) => asset.scope === scope && asset.scope_id === request.query.get(name)))
        .filter((asset) => scopes.permits(caller, asset));
      return reply({ assets: assets.map((asset) => assetView(asset, state)), count: assets.length });
    },
    createAsset(request) {
      const caller = callerOf(request, state);
      const form = request.body as FormFields;
      const { description, name = "", scope, scope_id, secret } = textsOf(form);
      const owned = scopes.select(caller, scope as Scope, scope_id);
      if (state.assets.some((one) => one.name === name && one.scope === owned.scope && one.scope_id === owned.scope_id))
        throw new Refusal("rejected", "There is an Asset with this name in this scope");
      const id = `asset-${context.random.uuid()}`;
      state.assets.push({
        id,
        creator: caller.id,
        name,
        ...owned,
        secret: secret === "true",
        disabled: false,
        content: contentOf(form) ?? "",
        created: now(),
        ...(description === undefined ? {} : { description }),
        merchants: [],
      });
      return reply({ id }, 201);
    },
    getAsset: (request) => reply(assetView(assetFor(request), state)),
    alterAsset(request) {
      const asset = assetFor(request);
      const form = request.body as FormFields;
      const [content, { description }] = [contentOf(form), textsOf(form)];
      if (content !== undefined) Object.assign(asset, { content, content_modified: now() });
      if (description !== undefined) asset.description = description;
      return { status: 200 };
    },
    deleteAsset(request) {
      const { id, merchants } = assetFor(request);
      if (merchants.length > 0) throw new Refusal("rejected", "The Asset is attached to a Merchant");
      state.assets = state.assets.filter((one) => one.id !== id);
      return noContent;
    },
    attachAsset: changing((asset, request) => {
      const id = merchantIn(request);
      if (!asset.merchants.includes(id)) asset.merchants.push(id);
    }),
    detachAsset: changing((asset, request) => {
      const id = merchantIn(request);
      asset.merchants = asset.merchants.filter((one) => one !== id);
    }),
    enableAsset: changing((asset) => void (asset.disabled = false)),
    disableAsset: changing((asset) => void (asset.disabled = true)),
  };
}

function assetView({ content, merchants, ...others }: Asset, state: Squonk2State): object {
  const attached = state.merchants.filter(({ id }) => merchants.includes(id));
  return { ...others, ...(others.secret ? {} : { content }), merchants: attached };
}
