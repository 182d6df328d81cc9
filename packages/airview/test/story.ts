import { createAirviewHandler } from "../src/index.ts";
import type { AirviewHandlerOptions, ApplicationFields, ComplianceEventFields, Handler, TechnicalControlFields } from "../src/index.ts";
import { FakeAirview } from "./fake-server.ts";

/** The application of the tests, with changes. */
export function payments(changes: Partial<ApplicationFields> = {}): ApplicationFields {
  return { name: "Payments API", reference: "123456789012", environment: { name: "Production", abbreviation: "PRD" }, ...changes };
}

/** The control of the tests, with changes. */
export function encryption(changes: Partial<TechnicalControlFields> = {}): TechnicalControlFields {
  return { name: "Storage is encrypted", reference: "storage/encryption", qualityModel: "SECURITY", type: "TASK", ...changes };
}

/** The event of the tests, with changes. */
export function receiptsFlagged(changes: Partial<ComplianceEventFields> = {}): ComplianceEventFields {
  const resource = { resourceReference: "eu-west-1/receipts", status: "FLAGGED", type: "OBJECT_STORAGE" };
  return { ...resource, application: payments(), technicalControl: encryption(), ...changes };
}

/** The request that shows that the server speaks the API of the client. */
export const checkGeneration = "GET /systems/0/exclusion-resources/?state=NONE";

/** The type of the references that identify the applications of the tests. */
const referencingType = "aws_account_id";

/** A handler of an empty fake server. */
export function createHandler(changes: Partial<AirviewHandlerOptions> = {}): { fake: FakeAirview; handler: Handler } {
  const fake = new FakeAirview();
  const identity = { systemName: "cloud-posture", systemStage: "MONITOR", referencingType } as const;
  const options = { baseUrl: "https://airview.test", token: "Bearer abc", fetch: fake.fetch, retry: false, ...identity, ...changes };
  return { fake, handler: createAirviewHandler(options as AirviewHandlerOptions) };
}

/** Adds the application of the tests to a fake server, as another client would. */
export function addPayments(fake: FakeAirview, changes: { parentId?: number | null; environmentId?: number | null } = {}): number {
  return fake.store.addApplication({ name: "Payments", references: [{ type: referencingType, reference: "123456789012" }], ...changes });
}
