// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
import type { OperationDescriptors } from "@platform-clients/core";

/** What some operations need beyond JSON: pagination, and the encoders of forms. */
export const axoniusFeatures = {};

/** The operations as the runtime needs them. */
export const axoniusDescriptors = {
  listRoles: {
    method: "GET",
    path: "/api/V4.0/settings/roles",
    response: { type: "json", shape: "array" },
    idempotent: true,
    authenticated: true,
  },
  addRole: {
    method: "PUT",
    path: "/api/V4.0/settings/roles",
    parameters: { name: { in: "field", required: true }, permissions: { in: "field", required: true } },
    body: { type: "json" },
    response: { type: "json", shape: "object" },
    idempotent: false,
    authenticated: true,
  },
  updateRole: {
    method: "POST",
    path: "/api/V4.0/settings/roles/{uuid}",
    parameters: {
      uuid: { in: "path", required: true, field: "uuid" },
      name: { in: "field", required: true },
      permissions: { in: "field", required: true },
    },
    body: { type: "json" },
    response: { type: "json", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
  deleteRole: {
    method: "DELETE",
    path: "/api/V4.0/settings/roles/{uuid}",
    parameters: { uuid: { in: "path", required: true } },
    response: { type: "json", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
  getLabels: { method: "GET", path: "/api/V4.0/labels", response: { type: "json", shape: "object" }, idempotent: true, authenticated: true },
  getFeatureFlags: {
    method: "GET",
    path: "/api/V4.0/settings/plugins/gui/FeatureFlags",
    response: { type: "json", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
  getAbout: {
    method: "GET",
    path: "/api/V4.0/settings/meta/about",
    response: { type: "json", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
} as const satisfies OperationDescriptors;
