// Lint rules for what specs/README.md requires in addition to OpenAPI. Plain JavaScript, because Redocly loads it without a compiler.
import { extensionType } from "./rules/extensions.mjs";
import { argumentName, operationName, schemaName } from "./rules/names.mjs";
import {
  argumentCollision,
  closedRequest,
  exclusiveArguments,
  idempotencyStated,
  mediaType,
  pagingInEnvelope,
  parameterExample,
  pythonNameStated,
  responseExamples,
  responseStatus,
  resultFromStatus,
  warningsPath,
} from "./rules/operations.mjs";
import { namedObject, parameterShape, schemaReference, typedObject } from "./rules/schemas.mjs";

export default function platformRules() {
  return {
    id: "platform",
    rules: {
      oas3: {
        "argument-collision": argumentCollision,
        "argument-name": argumentName,
        "closed-request": closedRequest,
        "exclusive-arguments": exclusiveArguments,
        "extension-type": extensionType,
        "idempotency-stated": idempotencyStated,
        "media-type": mediaType,
        "named-object": namedObject,
        "operation-name": operationName,
        "paging-in-envelope": pagingInEnvelope,
        "parameter-example": parameterExample,
        "parameter-shape": parameterShape,
        "python-name-stated": pythonNameStated,
        "response-examples": responseExamples,
        "response-status": responseStatus,
        "result-from-status": resultFromStatus,
        "schema-name": schemaName,
        "schema-reference": schemaReference,
        "typed-object": typedObject,
        "warnings-path": warningsPath,
      },
    },
  };
}
