import { once } from "node:events";
import { createBrotliCompress, createGzip, constants } from "node:zlib";
import type { Transform } from "node:stream";

import { answer, flood } from "../steps.ts";
import { read } from "../subject.ts";
import type { Group, Trial } from "../trial.ts";

const mebibyte = 1024 * 1024;

/** What a bomb holds. The limit is 64 MiB. */
const bombSize = 256 * mebibyte;

const bombs = new Map<string, Promise<Buffer>>();

function bomb(encoding: "br" | "gzip"): Promise<Buffer> {
  const known = bombs.get(encoding) ?? compress(encoding === "gzip" ? createGzip({ level: 1 }) : brotli());
  bombs.set(encoding, known);
  return known;
}

function brotli(): Transform {
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 24 } });
}

async function compress(stream: Transform): Promise<Buffer> {
  const parts: Buffer[] = [];
  stream.on("data", (part: Buffer) => parts.push(part));
  const chunk = Buffer.alloc(mebibyte, "a");
  stream.write('["');
  for (let size = 0; size < bombSize; size += chunk.length) if (!stream.write(chunk)) await once(stream, "drain");
  stream.end('"]');
  await once(stream, "end");
  return Buffer.concat(parts);
}

async function expectTooLarge(trial: Trial, encoding: "br" | "gzip"): Promise<void> {
  const server = await trial.serve(answer(200, await bomb(encoding), { "content-encoding": encoding }));
  const outcome = await trial.settle(() => trial.open(server).list(), 20_000);
  trial.expectError(outcome);
  trial.expectCode(outcome, "response_too_large");
  trial.expectRequests(server, 1);
}

const deep = `${'{"a":['.repeat(10_000)}${"]}".repeat(10_000)}`;

/** Bodies that are too large or too deep. */
export const sizes: Group = {
  title: "Sizes",
  rows: [
    {
      fault: "A brotli body that holds 256 MB (limit 64 MiB)",
      promise: "Fails at the limit; the request is sent once",
      needs: ["maxBytes"],
      alone: true,
      run: (trial) => expectTooLarge(trial, "br"),
    },
    {
      fault: "A gzip body that holds 256 MB (limit 64 MiB)",
      promise: "Fails at the limit; the request is sent once",
      needs: ["maxBytes"],
      alone: true,
      run: (trial) => expectTooLarge(trial, "gzip"),
    },
    {
      fault: "A body without an end (limit 64 MiB)",
      promise: "Fails at the limit, and the connection is closed; the request is sent once",
      needs: ["maxBytes"],
      alone: true,
      async run(trial) {
        const server = await trial.serve(flood(200));
        const outcome = await trial.settle(() => trial.open(server).list(), 20_000);
        trial.expectError(outcome);
        trial.expectCode(outcome, "response_too_large");
        trial.expectRequests(server, 1);
        trial.expect(server.bytesSent() < 96 * mebibyte, `the server sent ${Math.round(server.bytesSent() / mebibyte)} MiB`);
      },
    },
    {
      fault: "500 with 300 MB of text, one attempt",
      promise: "Fails with status 500; at most 16 MiB are sent, and the error keeps at most 64 kB",
      needs: ["maxErrorBytes"],
      alone: true,
      async run(trial) {
        const server = await trial.serve(flood(500, { "content-type": "text/plain" }, 300_000_000));
        const outcome = await trial.settle(() => trial.open(server, { attempts: 1 }).list(), 20_000);
        trial.expectError(outcome, 500);
        trial.expect(server.bytesSent() < 16 * mebibyte, `the server sent ${Math.round(server.bytesSent() / mebibyte)} MiB`);
        const body = read(outcome.error, "body");
        trial.expect(typeof body === "string" && body.length <= 65 * 1024, "the error keeps more than 64 kB");
      },
    },
    {
      fault: "409 with JSON that is nested 10,000 levels deep (create)",
      promise: "Fails with status 409, and JSON.stringify(error) works; the request is sent once",
      async run(trial) {
        const server = await trial.serve(answer(409, deep));
        const outcome = await trial.settle(() => trial.open(server).create());
        trial.expectError(outcome, 409);
        trial.expectRequests(server, 1);
        trial.expect(outcome.settled !== "error" || canStringify(outcome.error), "JSON.stringify(error) fails");
      },
    },
    {
      fault: "200 with JSON that is nested 10,000 levels deep",
      promise: "Is a result or fails; the request is sent once",
      async run(trial) {
        const inner = trial.subject.shape === "array" ? `[${deep}]` : deep;
        const server = await trial.serve(answer(200, JSON.stringify(trial.subject.wrap("MARK")).replace('"MARK"', inner)));
        const outcome = await trial.settle(() => trial.open(server).list());
        trial.expect(outcome.settled !== "never", "the call does not end");
        trial.expectRequests(server, 1);
      },
    },
    {
      fault: "422 with 50,000 messages (create)",
      promise: "Fails with status 422 within 2 seconds",
      alone: true,
      async run(trial) {
        const errors = Array.from({ length: 50_000 }, (_, index) => `The value ${index} is not in the list of permitted values`);
        const server = await trial.serve(answer(422, { errors }));
        const outcome = await trial.settle(() => trial.open(server).create());
        trial.expectError(outcome, 422);
        trial.expect(outcome.elapsed < 2_000, `the call ended after ${Math.round(outcome.elapsed)} ms`);
      },
    },
  ],
};

function canStringify(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}
