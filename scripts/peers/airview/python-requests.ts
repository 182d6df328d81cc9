import type { Handler } from "@platform-clients/airview";

/** A request of the Python client, and what the server answers. */
export interface Exchange {
  /** Method, path and query. Values in the query are decoded: Python does not encode them. */
  readonly request: string;
  /** The JSON body. */
  readonly body?: unknown;
  readonly status: number;
  readonly reply?: unknown;
  /** How ours differs on purpose: the fields that it adds to the body. */
  readonly ours?: { readonly adds: Readonly<Record<string, unknown>>; readonly why: string };
}

/** One call of a handler method, with every request that the Python client makes for it. */
export interface Step {
  readonly name: string;
  /** Whether the method is called on a new handler, which knows no system yet. */
  readonly fresh?: true;
  run(handler: Handler): Promise<unknown>;
  /** The objects that the server has before, by the name of their table in the mock's data. Default: none. */
  readonly given?: Readonly<Record<string, readonly unknown[]>>;
  readonly exchanges: readonly Exchange[];
  /** Requests that only ours makes. */
  readonly extra?: { readonly request: string; readonly reply: unknown; readonly why: string };
  /** How many items Python returns, if it is another number than ours on purpose. */
  readonly returns?: { readonly python: number; readonly ours: number; readonly why: string };
}

const notFound = { code: 404, status: "Not Found" };
const production = { id: 1, name: "Production", abbreviation: "PRD" };
const reference = { type: "aws_account_id", reference: "123456789012" };
const application = { name: "Payments API", applicationType: "BUSINESS_APPLICATION", parentId: null, environmentId: 1 };
const stored = { ...application, id: 2, references: [{ type: "_internal_reference", reference: "payments_api" }, reference] };
const system = { id: 3, name: "cloud-posture", stage: "MONITOR" };
const control = {
  name: "Encrypted",
  reference: "storage/encryption",
  controlAction: "TASK",
  qualityModel: "SECURITY",
  systemId: 3,
  ttl: 60,
};
const storedControl = { ...control, id: 4, severity: "HIGH", isBlocking: false, canDeleteResources: true, parentId: null };
const link = { applicationId: 2, technicalControlId: 4 };
const excluded = {
  id: 6,
  technicalControlReference: "storage/encryption",
  applicationReferences: stored.references,
  reference: "receipts",
  state: "PENDING",
};

const reported = { additionalData: "", lastModified: "2026-01-01T00:00:00+00:00", lastSeen: null, exclusionId: 1 };
const resource = { id: 6, applicationTechnicalControlId: 5, reference: "receipts", type: "UNKNOWN", monitoringState: "FIXED_AUTO" };
const linked = { applications: [stored], systems: [system], technicalControls: [storedControl], links: [{ ...link, id: 5 }] };
const excludedGiven = { ...linked, monitoredResources: [{ ...resource, ...reported, exclusionState: "PENDING" }] };

const findApplication = "GET /referenced-applications/?type=aws_account_id&reference=123456789012";
const save: Exchange = {
  request: "PUT /monitored-resources/?applicationTechnicalControlId=5&reference=eu-west-1/receipts",
  body: { monitoringState: "FLAGGED", type: "OBJECT_STORAGE" },
  status: 204,
  ours: { adds: { additionalData: "scan 7" }, why: "Python never sends `additional_data`" },
};
const extra = {
  request: "GET /systems/0/exclusion-resources/?state=NONE",
  reply: [],
  why: "before the first creation of an environment or a system, ours checks the server's generation",
};

const payments = { name: "Payments API", reference: "123456789012", environment: { name: "Production", abbreviation: "PRD" } };
const event = {
  resourceReference: "eu-west-1/receipts",
  application: payments,
  technicalControl: { name: "Encrypted", reference: "storage/encryption", qualityModel: "SECURITY", type: "TASK", ttl: 60 },
  status: "FLAGGED",
  type: "OBJECT_STORAGE",
  additionalData: "scan 7",
} as const;

/** The requests of the Python client at revision 840db79 for a whole story, in order, as they were read in its source and seen at a server. */
export const steps: readonly Step[] = [
  {
    name: "handle_application, all new",
    run: (handler) => handler.handleApplication(payments),
    exchanges: [
      { request: "GET /environments/", status: 200, reply: [] },
      { request: "POST /environments/", body: payments.environment, status: 200, reply: production },
      { request: findApplication, status: 404, reply: notFound },
      { request: "POST /applications/", body: { ...application, references: [reference] }, status: 200, reply: stored },
    ],
    extra,
  },
  {
    name: "handle_application, all known",
    given: {
      environments: [production],
      applications: [
        { ...stored, parentId: 9 },
        { ...stored, id: 9, references: [] },
      ],
    },
    run: (handler) => handler.handleApplication(payments),
    exchanges: [
      { request: "GET /environments/", status: 200, reply: [production] },
      { request: findApplication, status: 200, reply: { ...stored, parentId: 9 } },
      { request: "PUT /applications/2", body: { ...application, id: 2, parentId: 9 }, status: 204 },
    ],
  },
  {
    name: "handle_compliance_event, all new",
    fresh: true,
    run: (handler) => handler.handleComplianceEvent(event),
    exchanges: [
      { request: findApplication, status: 404, reply: notFound },
      {
        request: "POST /applications/",
        body: { ...application, environmentId: null, references: [reference] },
        status: 200,
        reply: { ...stored, environmentId: null },
      },
      { request: "GET /systems/?name=cloud-posture", status: 404, reply: notFound },
      { request: "POST /systems/", body: { name: "cloud-posture", stage: "MONITOR" }, status: 200, reply: system },
      { request: "GET /technical-controls/?systemId=3&reference=storage/encryption", status: 200, reply: [] },
      { request: "POST /technical-controls/", body: control, status: 200, reply: storedControl },
      { request: "GET /application-technical-controls/?applicationId=2&technicalControlId=4", status: 404, reply: notFound },
      { request: "POST /application-technical-controls/", body: link, status: 200, reply: { ...link, id: 5 } },
      save,
    ],
  },
  {
    name: "handle_compliance_event, all known",
    given: linked,
    run: (handler) => handler.handleComplianceEvent(event),
    exchanges: [
      { request: findApplication, status: 200, reply: stored },
      { request: "GET /technical-controls/?systemId=3&reference=storage/encryption", status: 200, reply: [storedControl] },
      { request: "GET /application-technical-controls/?applicationId=2&technicalControlId=4", status: 200, reply: { ...link, id: 5 } },
      save,
    ],
  },
  {
    name: "get_exclusions_by_state",
    given: excludedGiven,
    run: (handler) => handler.getExclusionsByState("PENDING"),
    exchanges: [{ request: "GET /systems/3/exclusion-resources/?state=PENDING", status: 200, reply: [excluded, excluded] }],
    returns: { python: 2, ours: 1, why: "Python returns a resource once for each reference of its application" },
  },
  {
    name: "get_exclusions_by_state, new system",
    fresh: true,
    run: (handler) => handler.getExclusionsByState("ACTIVE"),
    exchanges: [
      { request: "GET /systems/?name=cloud-posture", status: 404, reply: notFound },
      { request: "POST /systems/", body: { name: "cloud-posture", stage: "MONITOR" }, status: 200, reply: system },
      { request: "GET /systems/3/exclusion-resources/?state=ACTIVE", status: 200, reply: [] },
    ],
    extra,
  },
  {
    name: "set_exclusion_resource_state",
    given: excludedGiven,
    run: (handler) => handler.setExclusionResourceState(6, "ACTIVE"),
    exchanges: [{ request: "PUT /exclusion-resources/6/", body: { id: 6, state: "ACTIVE" }, status: 204 }],
  },
];
