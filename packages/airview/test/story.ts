import type { ApplicationFields, ComplianceEventFields, TechnicalControlFields } from "../src/index.ts";

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
