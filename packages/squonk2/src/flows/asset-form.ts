import { fault } from "../checks.ts";

type Arguments = Readonly<Record<string, unknown>>;

/** Makes a file part of what the caller gave as `content_file`. */
export type OpenFile = (operation: string, content: unknown) => Blob | Promise<Blob>;

/**
 * Takes only what can be sent anywhere: a Blob or a File.
 *
 * @param operation The method that was called.
 * @param content What the caller gave.
 * @returns The content.
 * @throws {ConfigurationError} When it is neither; the value is not shown.
 */
export function openBlob(operation: string, content: unknown): Blob {
  if (content instanceof Blob) return content;
  throw fault(
    operation,
    '`content_file` is no Blob or File. Give text as `content_string`; for paths import createSquonk2Client from "@platform-clients/squonk2/node".',
  );
}

/**
 * Completes the form of a new asset.
 *
 * @param args What the caller gave.
 * @param open Opens `content_file`.
 * @returns The form's fields; `secret` is false unless said otherwise.
 * @throws {ConfigurationError} Unless there is exactly one of a text and a file.
 */
export function newAsset(args: Arguments, open: OpenFile): Arguments | Promise<Arguments> {
  const operation = "createAsset";
  if (!hasContent(operation, args)) throw fault(operation, "the content is missing: give `content_string` or `content_file`.");
  return withFile(operation, { ...args, secret: args["secret"] ?? false }, open);
}

/**
 * Completes the form that changes an asset.
 *
 * @param args What the caller gave.
 * @param open Opens `content_file`.
 * @returns The form's fields.
 * @throws {ConfigurationError} When both a text and a file are given, or nothing is to be changed.
 */
export function changedAsset(args: Arguments, open: OpenFile): Arguments | Promise<Arguments> {
  const operation = "alterAsset";
  if (!hasContent(operation, args) && args["description"] === undefined) {
    throw fault(operation, "there is nothing to change: give `content_string`, `content_file` or `description`.");
  }
  return withFile(operation, args, open);
}

function hasContent(operation: string, { content_string: text, content_file: file }: Arguments): boolean {
  if (text !== undefined && file !== undefined)
    throw fault(operation, "`content_string` and `content_file` are both given: an asset holds one of them.");
  if (text !== undefined && typeof text !== "string") throw fault(operation, "`content_string` is not a string.");
  return text !== undefined || file !== undefined;
}

function withFile(operation: string, args: Arguments, open: OpenFile): Arguments | Promise<Arguments> {
  if (args["content_file"] === undefined) return args;
  const opened = open(operation, args["content_file"]);
  const complete = (file: Blob): Arguments => ({ ...args, content_file: named(file) });
  return opened instanceof Promise ? opened.then(complete) : complete(opened);
}

// A part whose file name is empty counts as no file at all.
function named(file: Blob): Blob {
  return (file as { name?: string }).name === "" ? new File([file], "content_file", { type: file.type }) : file;
}
