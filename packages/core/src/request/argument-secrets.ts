import type { Arguments, Operation, ParameterDescriptor } from "../operation.ts";
import { collectSecrets, isSecretName } from "../redaction/secrets.ts";

/**
 * Collects the credentials among the arguments of a call.
 *
 * @param operation The operation.
 * @param args What the caller passed.
 * @param into The set to add them to.
 */
export function collectArgumentSecrets({ descriptor }: Operation, args: Arguments | undefined, into: Set<string>): void {
  const { parameters = {} } = descriptor;
  const known = new Set(
    Object.entries(parameters).flatMap(([name, parameter]) =>
      "in" in parameter && parameter.secret === true ? [name, parameter.name ?? name] : [],
    ),
  );
  const collect = (name: string, parameter: ParameterDescriptor | undefined, value: unknown): void => {
    const inside = parameter?.secret === true || isSecretName(name) || isSecretName(parameter?.name ?? name);
    collectSecrets(value, into, { known, inside });
  };
  for (const [name, value] of Object.entries(args ?? {})) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined || "in" in parameter) {
      collect(name, parameter, value);
    } else if (typeof value === "object" && value !== null) {
      for (const [member, part] of Object.entries(value)) collect(member, parameter.members[member], part);
    }
  }
}
