// The server of the loopback benchmark: a process of its own, so that its CPU time is not that of the client. Responds to everything with 1 kB of JSON.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const body = Buffer.from(
  JSON.stringify({
    id: 7,
    name: "Scanner",
    stage: "MONITOR",
    tags: Array.from({ length: 12 }, (_, index) => ({ id: index, key: `tag-${index}`, value: "a value of a usual length", active: true })),
  }),
);

const server = createServer((_request, response) => {
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": body.length,
    "x-request-id": "6f1c2d3e-0000-4000-8000-000000000000",
  });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit());
