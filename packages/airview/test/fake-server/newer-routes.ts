import { routes } from "./routes.ts";
import type { Answer } from "./routes.ts";
import { readBody, readQuery } from "./rules.ts";
import type { Store } from "./store.ts";

const text = { type: "string", required: true } as const;
const integer = { type: "integer", required: true } as const;

/**
 * The paths of a server of 2023 that a handler of this generation reaches: environments and systems are the same, applications and controls have
 * fewer fields, resources are identified by their ID, and everything else is gone.
 */
export function newerRoutes(store: Store): Readonly<Record<string, Readonly<Record<string, Answer>>>> {
  const same = routes(store);
  return {
    "/environments/": same["/environments/"] ?? {},
    "/systems/": same["/systems/"] ?? {},
    "/applications/": {
      POST(request) {
        const fields = readBody(request, { id: { type: "integer" }, name: text, applicationType: text });
        return { ...fields, id: store.addApplication({ name: String(fields["name"]), references: [] }) };
      },
    },
    "/technical-controls/": {
      GET: (request) => {
        readQuery(request, { systemId: integer, reference: text });
        return store.controls;
      },
      POST(request) {
        const optional = { isBlocking: { type: "boolean" }, ttl: { type: "integer" } } as const;
        return readBody(request, { name: text, reference: text, systemId: integer, controlAction: text, ...optional });
      },
    },
    "/monitored-resources/": {
      PUT(request) {
        readQuery(request, { technicalControlId: integer, resourceId: integer });
        readBody(request, { monitoringState: text, additionalData: { type: "string" } });
      },
    },
  };
}
