import type { Call, Failures, CallOptions } from "@platform-clients/core";

import type { GetApiDocsArguments, GraphqlArguments, InmantaOperations } from "./generated/operations.ts";
import type { ErrorBody, GraphQLResult, OpenAPI } from "./generated/types.ts";
import type { Warned } from "./warnings.ts";

/** Result of a GraphQL query whose shape is known. */
export type GraphqlReply<Data> = Omit<GraphQLResult, "data"> & {
  /** What the query asked for; null when it failed as a whole. */
  readonly data: Data | null;
};

type Refused = Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>;

/** The operations, some of them with closer types than the spec can say. */
export interface InmantaMethods extends InmantaOperations {
  /**
   * Run a GraphQL query. A query that fails is no error: it answers 200 with texts in `errors`. This version knows neither variables nor
   * operation names, so that values are written into the query.
   *
   * `POST /api/v2/graphql` (Python: `graphql`)
   *
   * @typeParam Data What the query asks for; it is not checked.
   * @param args The query.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Data and errors.
   */
  graphql<Data = unknown>(args: GraphqlArguments, options?: CallOptions): Call<GraphqlReply<Data>, Refused>;

  /**
   * Read the server's own description of its API, as an OpenAPI document.
   *
   * `GET /api/v2/docs` (Python: `get_api_docs`)
   *
   * @param args The format, and a token that stands in for the header.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The document.
   */
  getApiDocs(args: GetApiDocsArguments & { format: "openapi" }, options?: CallOptions): Call<OpenAPI, Refused>;
  /**
   * Read the server's own description of its API, as an HTML page.
   *
   * `GET /api/v2/docs` (Python: `get_api_docs`)
   *
   * @param args The format, and a token that stands in for the header.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The page.
   */
  getApiDocs(args?: GetApiDocsArguments & { format?: "swagger" | undefined }, options?: CallOptions): Call<string, Refused>;
  getApiDocs(args?: GetApiDocsArguments, options?: CallOptions): Call<OpenAPI | string, Refused>;

  deleteParam: Warned<InmantaOperations["deleteParam"]>;
  deleteSetting: Warned<InmantaOperations["deleteSetting"]>;
  deploy: Warned<InmantaOperations["deploy"]>;
  environmentSettingDelete: Warned<InmantaOperations["environmentSettingDelete"]>;
  environmentSettingsSet: Warned<InmantaOperations["environmentSettingsSet"]>;
  notifyChange: Warned<InmantaOperations["notifyChange"]>;
  notifyChangeGet: Warned<InmantaOperations["notifyChangeGet"]>;
  setFact: Warned<InmantaOperations["setFact"]>;
  setParam: Warned<InmantaOperations["setParam"]>;
  setParameter: Warned<InmantaOperations["setParameter"]>;
  setParameters: Warned<InmantaOperations["setParameters"]>;
  setSetting: Warned<InmantaOperations["setSetting"]>;
}
