// The declarations of this library refer to TypeScript sources of another one, which our compiler options refuse. So ours are in http-spec.d.ts.
export { convertToJsonSchema } from "@stoplight/http-spec/oas";
export { transformOas3Operations } from "@stoplight/http-spec/oas3/operation";
