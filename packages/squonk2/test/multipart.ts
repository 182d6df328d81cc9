import { Busboy } from "@fastify/busboy";

/** A request with a form. */
export interface FormRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** One part of a form. */
export interface Part {
  readonly name: string;
  readonly value: string;
  /** The file's name. Fields have no file name. */
  readonly file?: string;
}

/**
 * Parses a multipart body with an independent parser.
 *
 * @param request The request.
 * @returns The parts in the order of the body.
 */
export async function readParts({ body, headers }: FormRequest): Promise<Part[]> {
  const parser = new Busboy({ headers: { "content-type": String(headers["content-type"]) } });
  const parts: Promise<Part>[] = [];
  parser.on("field", (name, value) => parts.push(Promise.resolve({ name, value })));
  parser.on("file", (name, stream, file) => {
    parts.push(stream.toArray().then((chunks) => ({ name, value: Buffer.concat(chunks as Buffer[]).toString("utf8"), file })));
  });
  await new Promise((resolve, reject) => {
    parser.on("finish", resolve).on("error", reject);
    parser.end(body);
  });
  return Promise.all(parts);
}
