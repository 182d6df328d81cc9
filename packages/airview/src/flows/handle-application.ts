import type { CallOptions } from "@platform-clients/core";

import { checkMember, checkObject, checkReference, checkText, fault } from "../checks.ts";
import { ApplicationType } from "../generated/enums.ts";
import { Application } from "../models/application.ts";
import type { ApplicationFields } from "../models/application.ts";
import type { Stored } from "../models/stored.ts";
import type { Backend } from "./backend.ts";
import { ensure } from "./ensure.ts";

const operation = "handleApplication";

/**
 * Creates an application or brings it up to date, and its environment with it: see `Handler.handleApplication`.
 *
 * @param backend Makes the requests.
 * @param given The application, with its environment.
 * @param options Limits of each request.
 * @returns The application as the server knows it now.
 */
export async function handleApplication(backend: Backend, given: ApplicationFields, options?: CallOptions): Promise<Stored<Application>> {
  const application = readApplication(operation, "application", given);
  const wanted = application.environment;
  if (wanted === undefined) throw fault(operation, "`application.environment` is missing: an application is kept under its environment.");
  checkText(operation, "application.environment.name", wanted.name);
  checkText(operation, "application.environment.abbreviation", wanted.abbreviation);

  const { value: environment } = await ensure(
    async () => (await backend.getEnvironments(options)).find(({ abbreviation }) => abbreviation === wanted.abbreviation),
    () => backend.createEnvironment(wanted, options),
  );
  const { value: known, created } = await ensure(
    () => backend.getApplicationByReference(application.reference, options),
    () => backend.createApplication(application, environment.id, options),
  );
  const handled = new Application({ ...given, environment, id: known.id, parentId: known.parentId }) as Stored<Application>;
  if (!created) await backend.updateApplication(handled, environment.id, options);
  return handled;
}

/**
 * Reads an application and checks what the server would refuse halfway through.
 *
 * @param method The method that was called, for the error.
 * @param name Where the application stands, for the error.
 * @param given What the caller gave.
 * @returns The application.
 * @throws {ConfigurationError} When a part is missing or cannot be accepted.
 */
export function readApplication(method: string, name: string, given: ApplicationFields): Application {
  checkObject(method, name, given);
  const application = new Application(given);
  checkText(method, `${name}.name`, application.name);
  checkReference(method, `${name}.reference`, application.reference);
  checkMember(method, `${name}.type`, application.type, ApplicationType);
  return application;
}
