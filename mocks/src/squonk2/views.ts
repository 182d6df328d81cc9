import type { Caller } from "./access.ts";
import type { Organisation, Unit } from "./state.ts";

/** An organisation or a unit with its members, as responses have them. */
export type View = Readonly<Record<string, unknown>>;

/**
 * Writes a timestamp as the server does.
 *
 * @param date The time.
 * @returns ISO 8601 in UTC, in seconds.
 */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/**
 * Describes members.
 *
 * @param users Usernames.
 * @returns What responses have.
 */
export function usersView(users: readonly string[]): { id: string }[] {
  return users.map((id) => ({ id }));
}

/**
 * Describes an organisation without its members.
 *
 * @param organisation The organisation.
 * @param caller Who asks.
 * @returns What responses have.
 */
export function organisationDetail(organisation: Organisation, caller: Caller): View {
  const { users, ...others } = organisation;
  return { caller_is_member: users.includes(caller.id), ...others };
}

/**
 * Describes an organisation.
 *
 * @param organisation The organisation.
 * @param caller Who asks.
 * @returns What responses have.
 */
export function organisationView(organisation: Organisation, caller: Caller): View {
  return { ...organisationDetail(organisation, caller), users: usersView(organisation.users) };
}

/**
 * Describes a unit without its members.
 *
 * @param unit The unit.
 * @param caller Who asks.
 * @returns What responses have.
 */
export function unitDetail(unit: Unit, caller: Caller): View {
  return {
    caller_is_member: unit.users.includes(caller.id),
    id: unit.id,
    name: unit.name,
    owner_id: unit.owner_id,
    private: unit.private,
    created: unit.created,
    billing_day: unit.billing_day,
    default_product_privacy: unit.default_product_privacy,
  };
}

/**
 * Describes a unit.
 *
 * @param unit The unit.
 * @param caller Who asks.
 * @returns What responses have.
 */
export function unitView(unit: Unit, caller: Caller): View {
  return { ...unitDetail(unit, caller), users: usersView(unit.users) };
}
