import { noContent, reply } from "../state/model.ts";
import type { Handler, ModelRequest } from "../state/model.ts";
import { Access, callerOf } from "./access.ts";
import { Refusal } from "./refusal.ts";
import type { Handlers } from "./refusal.ts";
import type { Organisation, Squonk2State, Unit } from "./state.ts";
import { organisationDetail, unitDetail, usersView } from "./views.ts";

/**
 * Creates the handlers of the caller's account and of members.
 *
 * @param state The data.
 * @returns The handlers.
 */
export function userHandlers(state: Squonk2State): Handlers {
  const access = new Access(state);
  const organisationOf = (request: ModelRequest): Organisation =>
    access.organisationFor(callerOf(request, state), request.params["org_id"]);
  const unitOf = (request: ModelRequest): Unit => access.unitFor(callerOf(request, state), request.params["unit_id"]);
  const changeableUnitOf = (request: ModelRequest): Unit => {
    const unit = unitOf(request);
    if (unit.personal) throw new Refusal("rejected", "The members of a Personal Unit cannot be changed");
    return unit;
  };
  return {
    getAccount(request) {
      const { admin, id, roles } = callerOf(request, state);
      return reply({ user: { id }, caller_has_admin_privilege: admin, account_server_roles: roles });
    },
    getOrganisationUsers(request) {
      const organisation = organisationOf(request);
      const { users } = organisation;
      return reply({
        count: users.length,
        organisation: organisationDetail(organisation, callerOf(request, state)),
        users: usersView(users),
      });
    },
    getUnitUsers(request) {
      const unit = unitOf(request);
      const caller = callerOf(request, state);
      return reply({
        count: unit.users.length,
        organisation: organisationDetail(access.organisation(unit.organisation_id), caller),
        unit: unitDetail(unit, caller),
        users: usersView(unit.users),
      });
    },
    addUserToOrganisation: adding(organisationOf),
    addUserToUnit: adding(changeableUnitOf),
    removeUserFromOrganisation: removing(organisationOf),
    removeUserFromUnit: removing(changeableUnitOf),
  };
}

type GroupOf = (request: ModelRequest) => Organisation | Unit;

function adding(groupOf: GroupOf): Handler {
  return (request) => {
    const { users } = groupOf(request);
    const { user_id: user = "" } = request.params;
    if (users.includes(user)) return { status: 200 };
    users.push(user);
    return { status: 201 };
  };
}

function removing(groupOf: GroupOf): Handler {
  return (request) => {
    const group = groupOf(request);
    group.users = group.users.filter((user) => user !== request.params["user_id"]);
    return noContent;
  };
}
