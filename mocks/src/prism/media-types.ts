import type { Operation } from "./load-operations.ts";

/** What is sent for a range such as `image/*`. */
const examples: Readonly<Record<string, string>> = { text: "text/plain", image: "image/png", audio: "audio/mpeg", video: "video/mp4" };

/**
 * Replaces the media ranges of responses, such as `image/*`, by types that can be sent.
 *
 * @param operation An operation.
 * @param accept The request header. The type is one that it names, JSON before others.
 * @returns The operation, or the same one if it has no ranges.
 */
export function withoutRanges(operation: Operation, accept = ""): Operation {
  if (operation.responses.every(({ contents = [] }) => contents.every(({ mediaType }) => isType(mediaType)))) return operation;
  const wanted = accept.split(",").map((range) => range.split(";", 1)[0]?.trim().toLowerCase() ?? "");
  const responses = operation.responses.map((response) => ({
    ...response,
    contents: response.contents?.map((content) => ({ ...content, mediaType: typeOf(content.mediaType, wanted) })),
  }));
  return { ...operation, responses } as Operation;
}

function typeOf(mediaType: string, wanted: readonly string[]): string {
  const [essence = ""] = mediaType.split(";", 1);
  if (isType(essence)) return isType(mediaType) ? mediaType : essence.trim();
  const standard = examples[mediaType.split("/", 1)[0] ?? ""] ?? "application/json";
  if (wanted.some((range) => isWithin(standard, range))) return standard;
  return wanted.find((type) => isType(type) && isWithin(type, mediaType)) ?? standard;
}

// Some documents also have names that are no media types, such as `json`, and parameters without a value.
function isType(text: string): boolean {
  return /^[^\s/*;,]+\/[^\s/*;,]+\s*(?:;\s*[\w-]+=(?:[^\s;,"]+|"[^"]*")\s*)*$/.test(text);
}

function isWithin(type: string, range: string): boolean {
  const [main, sub] = range.split(";", 1)[0]?.trim().split("/") ?? [];
  const [ofMain, ofSub] = type.split("/");
  return (main === "*" || main === ofMain) && (sub === "*" || sub === ofSub);
}
