/** What is used of oauth4webapi. A module of its own, so that it can be loaded with the first token, and bundlers leave out the rest of the library. */
export {
  allowInsecureRequests,
  ClientSecretPost,
  customFetch,
  genericTokenEndpointRequest,
  None,
  processGenericTokenEndpointResponse,
  ResponseBodyError,
} from "oauth4webapi";
