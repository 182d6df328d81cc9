import type { ModelContext } from "../state/model.ts";
import type { AirviewState, Application, Exclusion, MonitoredResource, Page, TechnicalControl } from "./state.ts";
import { formatTime } from "./times.ts";

const hour = 3_600_000;

/**
 * Creates the data of the spec's examples: a service of a payments platform with two buckets that wait for their exclusion.
 *
 * @param context The clock.
 * @returns The data.
 */
export function exampleData(context: ModelContext): AirviewState {
  const reported = formatTime(new Date(context.clock.now().getTime() - hour));
  return {
    environments: [
      { id: 1, name: "Production", abbreviation: "PRD" },
      { id: 2, name: "Development", abbreviation: "DEV" },
    ],
    systems: [{ id: 1, name: "cloud-posture-monitor", stage: "MONITOR" }],
    applications: applications(),
    technicalControls: controls(),
    links: [{ id: 31, applicationId: 7, technicalControlId: 12 }],
    monitoredResources: resources(reported),
    exclusions: exclusions(),
    pages: pages(),
    lastIds: {},
  };
}

function applications(): Application[] {
  return [
    {
      id: 3,
      name: "Payments Platform",
      applicationType: "BUSINESS_APPLICATION",
      parentId: null,
      environmentId: null,
      references: [{ type: "_internal_reference", reference: "payments_platform" }],
    },
    {
      id: 7,
      name: "Payments API",
      applicationType: "APPLICATION_SERVICE",
      parentId: 3,
      environmentId: 1,
      references: [
        { type: "_internal_reference", reference: "payments_api" },
        { type: "aws_account_id", reference: "123456789012" },
      ],
    },
  ];
}

function controls(): TechnicalControl[] {
  const shared = { qualityModel: "SECURITY", severity: "HIGH", isBlocking: false, canDeleteResources: true, systemId: 1 } as const;
  return [
    { id: 4, name: "Data is protected", reference: "data-protection", controlAction: "LOG", ttl: null, parentId: null, ...shared },
    {
      id: 12,
      name: "Storage is encrypted at rest",
      reference: "storage/encryption-at-rest",
      controlAction: "TASK",
      ttl: 86_400,
      parentId: 4,
      ...shared,
    },
  ];
}

function resources(reported: string): MonitoredResource[] {
  const excluded = { applicationTechnicalControlId: 31, lastModified: reported, exclusionId: 1, exclusionState: "PENDING" };
  return [
    {
      id: 58,
      reference: "eu-west-1/payment-receipts",
      type: "OBJECT_STORAGE",
      monitoringState: "FLAGGED",
      additionalData: "Default encryption is switched off.",
      lastSeen: reported,
      ...excluded,
    },
    {
      id: 59,
      reference: "eu-west-1/refund-exports",
      type: "UNKNOWN",
      monitoringState: "FIXED_AUTO",
      additionalData: "",
      lastSeen: null,
      ...excluded,
    },
  ];
}

function exclusions(): Exclusion[] {
  return [
    {
      id: 1,
      applicationTechnicalControlId: 31,
      summary: "Both buckets move to the new account in June and are encrypted there.",
      mitigation: "Access is limited to the payments role and logged.",
      probability: 1,
      impact: 3,
      isLimitedExclusion: true,
      endDate: "2026-06-30T22:00:00Z",
      notes: "Agreed with the security team.",
    },
  ];
}

function pages(): Page[] {
  return [
    {
      path: "/controls/storage-encryption",
      title: "Encrypting storage",
      text: "Switch default encryption on before the first object is stored.\nObjects stored before that have no encryption.",
    },
  ];
}
