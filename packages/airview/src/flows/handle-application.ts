import { configurationError, Deadline } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

import { ApplicationType } from "../generated/enums.ts";
import { Application } from "../models/application.ts";
import type { ApplicationFields } from "../models/application.ts";
import type { Stored } from "../models/stored.ts";
import type { Backend } from "./backend.ts";
import { checkMember, checkObject, checkReference, checkString } from "./checks.ts";
import { ensure } from "./ensure.ts";

const operation = "airview.handleApplication";

/**
 * Creates or updates an application, and creates its environment if necessary: see `Handler.handleApplication`.
 *
 * @param backend Sends the requests.
 * @param given The application, with its environment.
 * @param options Options of the whole flow.
 * @returns The application as the server has it now.
 */
export async function handleApplication(backend: Backend, given: ApplicationFields, options?: CallOptions): Promise<Stored<Application>> {
  const deadline = new Deadline(operation, options, backend.defaults);
  const application = readApplication(operation, "application", given);
  const wanted = application.environment;
  if (wanted === undefined) throw configurationError(operation, "`application.environment` is missing: it must be an object.");
  checkString(operation, "application.environment.name", wanted.name);
  checkString(operation, "application.environment.abbreviation", wanted.abbreviation);

  const call = (): CallOptions => deadline.callOptions(options);
  const { value: environment } = await ensure(
    async () => (await backend.getEnvironments(call())).find(({ abbreviation }) => abbreviation === wanted.abbreviation),
    () => backend.createEnvironment(wanted, call()),
  );
  const { value: known, created } = await ensure(
    () => backend.getApplicationByReference(application.reference, call()),
    () => backend.createApplication(application, environment.id, call()),
  );
  const handled = new Application({ ...given, environment, id: known.id, parentId: known.parentId }) as Stored<Application>;
  if (!created) await backend.updateApplication(handled, environment.id, call());
  return handled;
}

/**
 * Reads an application, and checks what the server would reject halfway through the flow.
 *
 * @param method The platform and the method, for errors.
 * @param name Where the application is, for errors.
 * @param given What the caller passed.
 * @returns The application.
 * @throws {ConfigurationError} When a part is missing or invalid.
 */
export function readApplication(method: string, name: string, given: ApplicationFields): Application {
  checkObject(method, name, given);
  const application = new Application(given);
  checkString(method, `${name}.name`, application.name);
  checkReference(method, `${name}.reference`, application.reference);
  checkMember(method, `${name}.type`, application.type, ApplicationType);
  return application;
}
