// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
import type { OperationDescriptors } from "@platform-clients/core";

/** What some operations need beyond JSON: pagination, and the encoders of forms. */
export const axoniusFeatures = {};

/** The operations as the runtime needs them. */
export const axoniusDescriptors = {
  listRoles: {
    method: "GET",
    path: "/api/settings/roles",
    response: { type: "json", envelope: "data", shape: "array" },
    idempotent: true,
    authenticated: true,
  },
  addRole: {
    method: "POST",
    path: "/api/settings/roles",
    parameters: { data: { in: "field", required: true } },
    body: { type: "json" },
    response: { type: "json", envelope: "data", shape: "object" },
    idempotent: false,
    authenticated: true,
  },
  updateRole: {
    method: "PUT",
    path: "/api/settings/roles/{uuid}",
    parameters: { uuid: { in: "path", required: true }, data: { in: "field", required: true } },
    body: { type: "json" },
    response: { type: "json", envelope: "data", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
  deleteRole: {
    method: "DELETE",
    path: "/api/settings/roles/{uuid}",
    parameters: { uuid: { in: "path", required: true } },
    response: { type: "json", envelope: "meta", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
  getLabels: { method: "GET", path: "/api/labels", response: { type: "json", shape: "object" }, idempotent: true, authenticated: true },
  listDataScopes: {
    method: "GET",
    path: "/api/settings/data_scope",
    response: { type: "json", envelope: "data", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
  createDataScope: {
    method: "POST",
    path: "/api/settings/data_scope",
    parameters: { data: { in: "field", required: true } },
    body: { type: "json" },
    response: { type: "json", shape: "object" },
    idempotent: false,
    authenticated: true,
  },
  updateDataScope: {
    method: "PUT",
    path: "/api/settings/data_scope/{uuid}",
    parameters: { uuid: { in: "path", required: true }, data: { in: "field", required: true } },
    body: { type: "json" },
    response: { type: "json", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
  deleteDataScope: {
    method: "DELETE",
    path: "/api/settings/data_scope/{uuid}",
    parameters: { uuid: { in: "path", required: true } },
    response: { type: "json", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
  listUsers: {
    method: "GET",
    path: "/api/settings/users",
    parameters: { offset: { in: "query", name: "page[offset]" }, limit: { in: "query", name: "page[limit]" }, get_metadata: { in: "query" } },
    response: { type: "json", envelope: "data", shape: "array" },
    idempotent: true,
    authenticated: true,
  },
  getConstants: {
    method: "GET",
    path: "/api/get_constants",
    response: { type: "json", shape: "object" },
    idempotent: true,
    authenticated: true,
  },
} as const satisfies OperationDescriptors;
