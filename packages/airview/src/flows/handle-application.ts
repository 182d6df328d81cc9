import type { CallOptions } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";

import { Application, applicationChecks } from "../models/application.ts";
import type { ApplicationFields } from "../models/application.ts";
import { checkFields, modelOf } from "../models/checks.ts";
import { environmentChecks } from "../models/environment.ts";
import type { Environment } from "../models/environment.ts";
import type { Stored } from "../models/stored.ts";
import type { Backend } from "./backend.ts";
import { ensure } from "./ensure.ts";

/**
 * Creates or updates an application, and creates its environment if necessary: see `Handler.handleApplication`.
 *
 * @param backend Sends the requests.
 * @param given The application, with its environment.
 * @param options Options of the whole flow.
 * @returns The application as the server has it now.
 */
export async function handleApplication(backend: Backend, given: ApplicationFields, options?: CallOptions): Promise<Stored<Application>> {
  const deadline = new Deadline("airview.handleApplication", options, backend.defaults);
  checkFields(deadline.operation, "application", given, { ...applicationChecks, environment: modelOf(environmentChecks) });
  const application = new Application(given);
  const wanted = application.environment as Environment;
  const call = (): CallOptions => deadline.callOptions(options);
  const { value: environment } = await ensure(
    async () => (await backend.getEnvironments(call())).find(({ abbreviation }) => abbreviation === wanted.abbreviation),
    async () => {
      await backend.checkGeneration(call());
      return backend.createEnvironment(wanted, call());
    },
  );
  const { value: known, created } = await ensure(
    () => backend.getApplicationByReference(application.reference, call()),
    () => backend.createApplication(application, environment.id, call()),
  );
  const { name, reference, type } = application;
  const { id, parentId } = known;
  const handled = new Application({ name, reference, type, environment, id, parentId }) as Stored<Application>;
  if (!created) await backend.updateApplication(handled, environment.id, call());
  return handled;
}
