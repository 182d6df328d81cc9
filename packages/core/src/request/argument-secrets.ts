import type { Arguments, Operation, ParameterDescriptor } from "../operation.ts";
import { collectSecrets, isBinary, isSecretName } from "../redaction/secrets.ts";

/**
 * Collects the credentials among the arguments of a call.
 *
 * @param operation The operation.
 * @param args What the caller passed.
 * @param into The set to add them to.
 */
export function collectArgumentSecrets(operation: Operation, args: Arguments | undefined, into: Set<string>): void {
  const { parameters = {} } = operation.descriptor;
  const known = new Set(
    Object.entries(parameters).flatMap(([name, parameter]) =>
      "in" in parameter && parameter.secret === true ? [name, parameter.name ?? name] : [],
    ),
  );
  const collect = (name: string, parameter: ParameterDescriptor | undefined, value: unknown): void => {
    const inside = parameter?.secret === true || isSecretName(name) || isSecretName(parameter?.name ?? name);
    collectSecrets(value, into, { known, inside });
  };
  for (const [name, value] of Object.entries(asSent(args))) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined || "in" in parameter) {
      collect(name, parameter, value);
    } else if (typeof value === "object" && value !== null) {
      for (const [member, part] of Object.entries(value)) collect(member, parameter.members[member], part);
    }
  }
}

// As JSON: `toJSON` decides what is sent, and objects that refer to each other are no longer an endless search.
function asSent(args: Arguments | undefined): Arguments {
  function plain(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
    const own = this[name];
    if (typeof own === "object" && own !== null && isBinary(own)) return undefined;
    return typeof value === "bigint" ? String(value) : value;
  }
  try {
    return JSON.parse(JSON.stringify(args ?? {}, plain)) as Arguments;
  } catch {
    // What JSON cannot express was not sent.
    return {};
  }
}
