import type { Call, CallOptions, Failures, FlowDefaults, Uuid } from "@platform-clients/core";

import type { ErrorBody, GraphQLResult, OpenAPI } from "../generated/models.ts";
import type { GetApiDocsArguments, GraphqlArguments, InmantaOperations } from "../generated/operations.ts";
import { pageForwards } from "./resource-actions.ts";

/** Result of a GraphQL query with a known type. */
export type GraphqlReply<Data> = Omit<GraphQLResult, "data"> & {
  /** The data that the query requested; null if the whole query failed. */
  readonly data: Data | null;
};

type QueryFailures = Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>;

/** Operations that replace those of the spec: two with more precise types, one with working pagination. */
export interface InmantaTypedOperations extends Pick<InmantaOperations, "getResourceActions"> {
  /**
   * Runs a GraphQL query. A query with errors also returns 200; the errors are strings in `errors`. This version supports neither variables
   * nor operation names: values must be part of the query.
   *
   * `POST /api/v2/graphql` (Python: `graphql`)
   *
   * @typeParam Data The data that the query requests. It is not checked.
   * @param args The query.
   * @param options Options of this call.
   * @returns Data and errors.
   */
  graphql<Data = unknown>(args: GraphqlArguments, options?: CallOptions): Call<GraphqlReply<Data>, QueryFailures>;

  /**
   * Returns the server's description of its own API as an OpenAPI document.
   *
   * `GET /api/v2/docs` (Python: `get_api_docs`)
   *
   * @param args The format, and a token that takes precedence over the header.
   * @param options Options of this call.
   * @returns The document.
   */
  getApiDocs(args: GetApiDocsArguments & { format: "openapi" }, options?: CallOptions): Call<OpenAPI, QueryFailures>;
  /**
   * Returns the server's description of its own API as an HTML page.
   *
   * `GET /api/v2/docs` (Python: `get_api_docs`)
   *
   * @param args The format, and a token that takes precedence over the header.
   * @param options Options of this call.
   * @returns The page.
   */
  getApiDocs(args?: GetApiDocsArguments & { format?: "swagger" | undefined }, options?: CallOptions): Call<string, QueryFailures>;
  getApiDocs(args?: GetApiDocsArguments, options?: CallOptions): Call<OpenAPI | string, QueryFailures>;
}

/**
 * Creates the operations that replace those of the spec.
 *
 * @param operations The operations of the spec.
 * @param defaults The limits of pagination if the caller sets none.
 * @param environment The client's environment.
 * @returns The operations.
 */
export function createTypedOperations(
  operations: InmantaOperations,
  defaults: FlowDefaults,
  environment: Uuid | undefined,
): InmantaTypedOperations {
  function getApiDocs(args: GetApiDocsArguments & { format: "openapi" }, options?: CallOptions): Call<OpenAPI, QueryFailures>;
  function getApiDocs(args?: GetApiDocsArguments & { format?: "swagger" | undefined }, options?: CallOptions): Call<string, QueryFailures>;
  function getApiDocs(args?: GetApiDocsArguments, options?: CallOptions): Call<OpenAPI | string, QueryFailures>;
  function getApiDocs(args?: GetApiDocsArguments, options?: CallOptions): Call<OpenAPI | string, QueryFailures> {
    return operations.getApiDocs(args, options);
  }
  return {
    getApiDocs,
    graphql: <Data>(args: GraphqlArguments, options?: CallOptions) =>
      operations.graphql(args, options) as Call<GraphqlReply<Data>, QueryFailures>,
    getResourceActions: pageForwards((args, options) => operations.getResourceActions(args, options), defaults, environment),
  };
}
