import { exampleOf } from "../generate/examples.ts";
import { isJson } from "../generate/media-type.mjs";
import type { Model, Operation } from "../generate/model.ts";

/** One call for the README, the tests and the tour of a new platform. */
export interface SampleCall {
  readonly operation: Operation;
  /** The call without `await`, on a variable `client`: `client.getPet({ petId: 1 })`. */
  readonly call: string;
  /** The part of the path in front of its first parameter, e.g. `"/pets/"`. */
  readonly pathStart: string;
}

/**
 * Chooses the operation that is easiest to call: one that reads JSON and needs few arguments.
 *
 * @param model The platform.
 * @returns A call of it; nothing if the platform has no operations.
 */
export function sampleCall(model: Model): SampleCall | undefined {
  const [operation] = model.operations.toSorted((one, other) => effortOf(one) - effortOf(other));
  if (operation === undefined) return undefined;
  const text = exampleOf("client", withoutOptional(operation), model.document);
  const [pathStart = ""] = operation.path.split("{");
  return { operation, call: text.replace(/^await /, "").replace(/;$/, ""), pathStart };
}

/** Smaller is easier. */
function effortOf(operation: Operation): number {
  const { authenticated, method, parameters, path, requestBody, responses } = operation;
  const [success] = responses.filter(({ status }) => status.startsWith("2"));
  const json = Object.keys(success?.response.content ?? {}).some(isJson);
  const required = parameters.filter((parameter) => parameter.required && parameter.option === undefined);
  const withoutExample = required.filter(({ example }) => example === undefined);
  return (
    (method === "GET" ? 0 : 100) +
    (json ? 0 : 50) +
    (requestBody === undefined ? 0 : 50) +
    (path === "/" ? 20 : 0) +
    (authenticated ? 0 : 10) +
    required.length * 5 +
    withoutExample.length * 500 +
    (lacksBody(operation) ? 5_000 : 0)
  );
}

/** Whether a call needs a body, or some of its fields, and there is no example of it. */
function lacksBody({ body, requestBody }: Operation): boolean {
  const examples = Object.values(requestBody?.content ?? {}).flatMap((media) => Object.keys(media.examples ?? {}));
  const needed = requestBody?.required === true || body?.variants.some((fields) => fields.some(({ required }) => required)) === true;
  return needed && examples.length === 0;
}

function withoutOptional(operation: Operation): Operation {
  return { ...operation, parameters: operation.parameters.filter(({ required }) => required) };
}
