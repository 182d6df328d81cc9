import { noContent, reply } from "../state/model.ts";
import type { Handler, ModelContext } from "../state/model.ts";
import { Access, belongsTo, callerOf } from "./access.ts";
import type { Caller } from "./access.ts";
import { Refusal } from "./refusal.ts";
import type { Handlers } from "./refusal.ts";
import type { Organisation, Privacy, Squonk2State, Unit } from "./state.ts";
import { organisationView, timestamp, unitView } from "./views.ts";

interface NewUnit {
  readonly name: string;
  readonly billing_day: number;
  readonly default_product_privacy?: Privacy;
}

/**
 * Creates the handlers of units, except for personal ones.
 *
 * @param state The data.
 * @param context Clock and random numbers.
 * @returns The handlers.
 */
export function unitHandlers(state: Squonk2State, context: ModelContext): Handlers {
  const access = new Access(state);
  const groupOf = (organisation: Organisation, caller: Caller, name: string | null) => {
    const own = state.units.filter((unit) => unit.organisation_id === organisation.id && (name === null || unit.name === name));
    const units = own.filter((unit) => !unit.private || access.mayUse(caller, unit));
    return {
      count: units.length,
      organisation: organisationView(organisation, caller),
      units: units.map((unit) => unitView(unit, caller)),
    };
  };
  return {
    getUnits(request) {
      const [caller, name] = [callerOf(request, state), request.query.get("name")];
      const groups = state.organisations.map((organisation) => groupOf(organisation, caller, name)).filter(({ count }) => count > 0);
      if (name !== null && groups.length === 0) throw new Refusal("unknown", "The Unit does not exist");
      return reply({ units: groups });
    },
    getOrganisationUnits(request) {
      const organisation = access.organisation(request.params["org_id"]);
      const caller = callerOf(request, state);
      const group = groupOf(organisation, caller, null);
      if (organisation.private && !belongsTo(caller, organisation) && group.count === 0)
        throw new Refusal("forbidden", "You are not a member of this Organisation");
      return reply(group);
    },
    createUnit(request) {
      const caller = callerOf(request, state);
      const organisation = access.organisationFor(caller, request.params["org_id"]);
      const body = request.body as NewUnit;
      checkPrivacy(organisation, body.default_product_privacy);
      const unit = addUnit(state, context, { ...body, organisation, owner: caller.id, personal: false });
      return reply({ id: unit.id }, 201);
    },
    getUnit(request) {
      const caller = callerOf(request, state);
      return reply(unitView(access.unitFor(caller, request.params["unit_id"]), caller));
    },
    alterUnit(request) {
      const unit = access.unitFor(callerOf(request, state), request.params["unit_id"]);
      const changes = request.body as Partial<Pick<Unit, "name" | "default_product_privacy">>;
      checkPrivacy(access.organisation(unit.organisation_id), changes.default_product_privacy);
      Object.assign(unit, changes);
      return { status: 200 };
    },
    deleteUnit(request) {
      const unit = access.unitFor(callerOf(request, state), request.params["unit_id"]);
      if (unit.personal) throw new Refusal("rejected", "A Personal Unit cannot be deleted in this way");
      removeUnit(state, unit);
      return noContent;
    },
    ...personalUnitHandlers(state, context),
  };
}

function personalUnitHandlers(state: Squonk2State, context: ModelContext): Handlers {
  const access = new Access(state);
  const ownUnit = (owner: string): Unit | undefined => state.units.find((unit) => unit.personal && unit.owner_id === owner);
  const requireOwnUnit = (owner: string): Unit => {
    const unit = ownUnit(owner);
    if (unit === undefined) throw new Refusal("unknown", "You do not have a Personal Unit");
    return unit;
  };
  // A token without the scope `openid` has been seen to get a 403 here, while other operations accept it.
  const requireOpenId = (caller: Caller): Caller => {
    if (caller.scopes?.includes("openid") === false) throw new Refusal("forbidden", "Your token lacks the scope openid");
    return caller;
  };
  const create: Handler = (request) => {
    const { id } = requireOpenId(callerOf(request, state));
    if (ownUnit(id) !== undefined) throw new Refusal("rejected", "You already have a Personal Unit");
    const organisation = access.organisation(state.default_organisation);
    const { billing_day } = request.body as { billing_day: number };
    const unit = addUnit(state, context, { name: id, billing_day, organisation, owner: id, personal: true });
    return reply({ organisation_id: organisation.id, id: unit.id }, 201);
  };
  const remove: Handler = (request) => {
    removeUnit(state, requireOwnUnit(requireOpenId(callerOf(request, state)).id));
    return noContent;
  };
  return {
    getPersonalUnit(request) {
      const caller = requireOpenId(callerOf(request, state));
      return reply(unitView(requireOwnUnit(caller.id), caller));
    },
    createPersonalUnit: create,
    createDefaultUnit: create,
    deletePersonalUnit: remove,
    deleteDefaultUnit: remove,
  };
}

function addUnit(
  state: Squonk2State,
  { clock, random }: ModelContext,
  { organisation, owner, personal, ...given }: NewUnit & { organisation: Organisation; owner: string; personal: boolean },
): Unit {
  const unit = {
    default_product_privacy: organisation.default_product_privacy,
    ...given,
    id: `unit-${random.uuid()}`,
    organisation_id: organisation.id,
    owner_id: owner,
    private: true,
    created: timestamp(clock.now()),
    users: [owner],
    personal,
  };
  state.units.push(unit);
  return unit;
}

function removeUnit(state: Squonk2State, { id }: Unit): void {
  if (state.products.some((product) => product.unit_id === id)) throw new Refusal("rejected", "The Unit still has Products");
  state.units = state.units.filter((one) => one.id !== id);
}

// An organisation that is always private has no public units, and the other way round.
function checkPrivacy({ default_product_privacy: rule }: Organisation, wanted: Privacy | undefined): void {
  const [, visibility] = /^ALWAYS_(.*)$/.exec(rule) ?? [];
  if (visibility === undefined || wanted === undefined || wanted.endsWith(visibility)) return;
  throw new Refusal("rejected", "The privacy conflicts with that of the Organisation");
}
