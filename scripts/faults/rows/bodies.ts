import { gzipSync } from "node:zlib";

import type { Step } from "../server.ts";
import { answer, raw } from "../steps.ts";
import { read } from "../subject.ts";
import type { Group, Row, Trial } from "../trial.ts";

const json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const gzipped = gzipSync(JSON.stringify(Array.from({ length: 200 }, (_, id) => ({ id, name: Math.sqrt(id) }))));
const cutGzip = gzipped.subarray(0, gzipped.length - 200);
const brokenGzip = Buffer.concat([gzipped.subarray(0, 20), Buffer.alloc(200, 0xff)]);

const cut: readonly (readonly [name: string, step: Step])[] = [
  ["The body is shorter than Content-Length", raw(`${json}Content-Length: 100\r\n\r\n[]`, "end")],
  ["The chunked body has no end", raw(`${json}Transfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n`, "end")],
  ["The gzip body is cut", answer(200, cutGzip, { "content-encoding": "gzip" })],
  ["The gzip body is broken", answer(200, brokenGzip, { "content-encoding": "gzip" })],
  ["The body is not compressed although Content-Encoding says gzip", answer(200, "[]", { "content-encoding": "gzip" })],
];

const notJson: readonly (readonly [name: string, step: Step])[] = [
  ["200 with an HTML page", answer(200, "<html><body>Log in</body></html>", { "content-type": "text/html" })],
  ["200 with HTML that is declared as JSON", answer(200, "<html></html>")],
  ["200 with JSON that ends too early", answer(200, '[{"id": 1}, {"id"')],
  ["200 with text after the JSON", answer(200, "[] trailing")],
];

async function expectUnusable(trial: Trial, step: Step): Promise<void> {
  const server = await trial.serve(step);
  trial.expectError(await trial.settle(() => trial.open(server).create()));
  trial.expectRequests(server, 1);
}

const wrongShapes: readonly (readonly [name: string, body: (trial: Trial) => Step])[] = [
  ["an empty body", () => answer(200)],
  [
    "204",
    () =>
      ({ response }) =>
        response.writeHead(204).end(),
  ],
  ["`null`", (trial) => answer(200, trial.subject.wrap(null))],
  ["`42`", (trial) => answer(200, trial.subject.wrap(42))],
  [
    "an object where an array is promised, or the reverse",
    (trial) => answer(200, trial.subject.wrap(trial.subject.shape === "array" ? { id: 1 } : [{ id: 1 }])),
  ],
];

/** Bodies that are incomplete, broken, or not what the spec promises. */
export const bodies: Group = {
  title: "Bodies",
  rows: [
    ...cut.map(([fault, step]): Row => ({
      fault: `${fault} (create)`,
      promise: "Fails; the request is sent once",
      run: (trial) => expectUnusable(trial, step),
    })),
    {
      fault: "The body is shorter than Content-Length, once (GET)",
      promise: "The second attempt succeeds",
      needs: ["retry"],
      async run(trial) {
        const server = await trial.serve(raw(`${json}Content-Length: 100\r\n\r\n[]`, "end"), trial.good);
        trial.expectValue(await trial.settle(() => trial.open(server).list()));
        trial.expectRequests(server, 2);
      },
    },
    {
      fault: "409 with a body that is shorter than Content-Length (create)",
      promise: "Fails with status 409; the request is sent once",
      async run(trial) {
        const head = "HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n";
        const server = await trial.serve(raw(`${head}{"message":"exi`, "end"));
        trial.expectError(await trial.settle(() => trial.open(server).create()), 409);
        trial.expectRequests(server, 1);
      },
    },
    {
      fault: "409 with broken gzip (create)",
      promise: "Fails with status 409; the request is sent once",
      async run(trial) {
        const server = await trial.serve(answer(409, brokenGzip, { "content-encoding": "gzip" }));
        trial.expectError(await trial.settle(() => trial.open(server).create()), 409);
        trial.expectRequests(server, 1);
      },
    },
    ...notJson.map(([fault, step]): Row => ({
      fault,
      promise: "Fails, and is not taken for a result; the request is sent once",
      run: (trial) => expectUnusable(trial, step),
    })),
    ...wrongShapes.map(([name, step]): Row => ({
      fault: `200 with ${name}`,
      promise: "Fails: the spec promises something else",
      needs: ["shapes"],
      async run(trial) {
        const server = await trial.serve(step(trial));
        const outcome = await trial.settle(() => trial.open(server).list());
        trial.expectError(outcome);
        trial.expectCode(outcome, "response_format");
        trial.expectRequests(server, 1);
      },
    })),
    {
      fault: "502 with an HTML page, one attempt",
      promise: "Fails with status 502",
      async run(trial) {
        const server = await trial.serve(answer(502, "<html><h1>Bad gateway</h1></html>", { "content-type": "text/html" }));
        trial.expectError(await trial.settle(() => trial.open(server, { attempts: 1 }).list()), 502);
      },
    },
    {
      fault: "422 with bad JSON (create)",
      promise: "Fails with status 422",
      async run(trial) {
        const server = await trial.serve(answer(422, '{"detail": ['));
        trial.expectError(await trial.settle(() => trial.open(server).create()), 422);
      },
    },
    {
      fault: "JSON with a byte order mark",
      promise: "The call succeeds with parsed data",
      async run(trial) {
        const result = trial.subject.shape === "array" ? [{ id: "a" }] : { id: "a" };
        const server = await trial.serve(answer(200, `\uFEFF${JSON.stringify(trial.subject.wrap(result))}`));
        const outcome = await trial.settle(() => trial.open(server).list());
        trial.expectValue(outcome);
        trial.expect(typeof outcome.value === "object", "the result must be parsed");
      },
    },
    {
      fault: "JSON with the keys `__proto__` and `constructor`",
      promise: "No prototype is changed",
      async run(trial) {
        const text = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":1}';
        const wrapped = JSON.stringify(trial.subject.wrap("MARK")).replace('"MARK"', text);
        const server = await trial.serve(answer(200, wrapped));
        const outcome = await trial.settle(() => trial.open(server).item("a"));
        trial.expectValue(outcome);
        trial.expect(read({}, "polluted") === undefined, "Object.prototype was changed");
      },
    },
  ],
};
