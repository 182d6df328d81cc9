import { noContent, reply } from "../state/model.ts";
import type { ModelContext } from "../state/model.ts";
import { Access, belongsTo, callerOf, requireAdmin } from "./access.ts";
import { Refusal } from "./refusal.ts";
import type { Handlers } from "./refusal.ts";
import type { Privacy, Squonk2State } from "./state.ts";
import { organisationDetail, organisationView, timestamp } from "./views.ts";

interface Settings {
  readonly name?: string;
  readonly default_product_privacy?: Privacy;
}

/**
 * Creates the handlers of organisations.
 *
 * @param state The data.
 * @param context Clock and random numbers.
 * @returns The handlers.
 */
export function organisationHandlers(state: Squonk2State, context: ModelContext): Handlers {
  const access = new Access(state);
  return {
    getOrganisations(request) {
      const caller = callerOf(request, state);
      const name = request.query.get("name");
      const visible = state.organisations.filter((one) => !one.private || belongsTo(caller, one));
      const organisations = visible.filter((one) => name === null || one.name === name);
      if (name !== null && organisations.length === 0) throw new Refusal("unknown", "The Organisation does not exist");
      return reply({ count: organisations.length, organisations: organisations.map((one) => organisationView(one, caller)) });
    },
    createOrganisation(request) {
      requireAdmin(callerOf(request, state));
      const {
        default_product_privacy: privacy = "DEFAULT_PRIVATE",
        name,
        owner,
      } = request.body as { name: string; owner: string } & Settings;
      const id = `org-${context.random.uuid()}`;
      state.organisations.push({
        id,
        name,
        owner_id: owner,
        private: true,
        created: timestamp(context.clock.now()),
        default_product_privacy: privacy,
        users: [owner],
      });
      return reply({ id }, 201);
    },
    getOrganisation(request) {
      const caller = callerOf(request, state);
      return reply(organisationView(access.organisationFor(caller, request.params["org_id"]), caller));
    },
    alterOrganisation(request) {
      const organisation = access.organisationFor(callerOf(request, state), request.params["org_id"]);
      Object.assign(organisation, request.body as Settings);
      return { status: 200 };
    },
    deleteOrganisation(request) {
      requireAdmin(callerOf(request, state));
      const { id } = access.organisation(request.params["org_id"]);
      if (id === state.default_organisation) throw new Refusal("rejected", "The Default Organisation cannot be deleted");
      if (state.units.some((unit) => unit.organisation_id === id)) throw new Refusal("rejected", "The Organisation still has Units");
      state.organisations = state.organisations.filter((one) => one.id !== id);
      return noContent;
    },
    getDefaultOrganisation(request) {
      const organisation = state.organisations.find(({ id }) => id === state.default_organisation);
      if (organisation === undefined) throw new Refusal("unknown", "There is no Default Organisation");
      return reply(organisationDetail(organisation, callerOf(request, state)));
    },
  };
}
