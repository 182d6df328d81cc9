import type { ModelContext } from "../../state/model.ts";
import type { Handlers } from "../respond.ts";
import { nextId, nowText } from "../state.ts";
import type { CyberwatchState, Item } from "../state.ts";
import { resourceHandlers } from "./resource.ts";
import type { Fields } from "./resource.ts";

/**
 * Creates the handlers of compliance rules. The mock does not check them: no server is listed with a rule.
 *
 * @param state The data.
 * @param context The clock.
 * @returns The handlers.
 */
export function complianceRuleHandlers(state: CyberwatchState, context: ModelContext): Handlers {
  const common = { parameter: "ruleId", label: "CbwCompliance::Rule", items: () => state.compliance_rules };
  const withServers = (rule: Item) => ({ ...rule, servers: [] });
  return {
    ...resourceHandlers<Item>({
      ...common,
      operations: {
        list: "complianceRules",
        create: "createComplianceRule",
        update: "updateComplianceRule",
        remove: "deleteComplianceRule",
      },
      show: (rule) => rule,
      matches({ rule_groups }, query) {
        const wanted = query.getAll("repositories[]");
        return wanted.length === 0 || (rule_groups as { name: string }[]).some(({ name }) => wanted.includes(name));
      },
      create: (fields) => createRule(state, context, fields),
      update: (rule, fields) => void Object.assign(rule, converted(fields), { updated_at: nowText(context.clock) }),
    }),
    ...resourceHandlers<Item>({
      ...common,
      operations: { get: "complianceRule", update: "recheckServers" },
      show: withServers,
    }),
  };
}

function createRule(state: CyberwatchState, { clock }: ModelContext, fields: Fields): Item {
  const now = nowText(clock);
  const empty = { audit: null, description: null, rationale: null, remediation: null, equation: null, os: [], checks: [] };
  return {
    id: nextId(state, "compliance_rules"),
    ...empty,
    ...converted(fields),
    level: "minimal",
    require_sudo: null,
    type: "CbwCompliance::Rules::Custom",
    created_at: now,
    updated_at: now,
    published_at: null,
    last_modified_at: null,
    reference: null,
    rule_groups: [],
  };
}

// Requests have keys of operating systems, and checks without a type.
function converted(fields: Fields): Fields {
  const { checks, os, ...others } = fields as { checks?: object[]; os?: string[] };
  return {
    ...others,
    ...(checks !== undefined && { checks: checks.map((check) => ({ type: "CbwCompliance::Checks::WithScript", ...check })) }),
    ...(os !== undefined && { os: os.map((key) => ({ key })) }),
  };
}
