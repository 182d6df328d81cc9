import { closedUrl } from "../server.ts";
import { halfBody, halfHeaders, raw, reset } from "../steps.ts";
import type { Step } from "../server.ts";
import type { Group, Row } from "../trial.ts";

const moments: readonly (readonly [name: string, step: Step])[] = [
  ["before the headers", reset],
  ["in the headers", raw(halfHeaders, "reset")],
  ["in the body", raw(halfBody, "reset")],
];

const resets: readonly Row[] = moments.flatMap(([name, step]) => [
  {
    fault: `The connection is reset ${name} (GET, once)`,
    promise: "The second attempt succeeds",
    needs: ["retry"],
    async run(trial) {
      const server = await trial.serve(step, trial.good);
      trial.expectValue(await trial.settle(() => trial.open(server).list()));
      trial.expectRequests(server, 2);
    },
  },
  {
    fault: `The connection is reset ${name} (create)`,
    promise: "Fails; the request is sent once",
    async run(trial) {
      const server = await trial.serve(step);
      trial.expectError(await trial.settle(() => trial.open(server).create()));
      trial.expectRequests(server, 1);
    },
  },
]);

/** Connections that are refused or reset. */
export const connections: Group = {
  title: "Connections",
  rows: [
    {
      fault: "The connection is refused",
      promise: "Fails as a connection error, without a hang",
      async run(trial) {
        const url = await closedUrl();
        trial.expectError(await trial.settle(() => trial.open({ url }).list()), "connection");
      },
    },
    {
      fault: "The connection is reset as soon as it is open (create)",
      promise: "Fails; one connection, because the server may have read the request",
      async run(trial) {
        const server = await trial.serveWith({ onConnection: (socket) => socket.resetAndDestroy() }, trial.created);
        trial.expectError(await trial.settle(() => trial.open(server).create()));
        trial.expect(server.connections() === 1, `${server.connections()} connections were opened`);
      },
    },
    {
      fault: "The connection is reset on each attempt (GET)",
      promise: "Fails as a connection error after the configured number of attempts",
      needs: ["retry"],
      async run(trial) {
        const server = await trial.serve(reset);
        trial.expectError(await trial.settle(() => trial.open(server).list()), "connection");
        trial.expectRequests(server, 3);
      },
    },
    ...resets,
    {
      fault: "The server closes an idle connection between two calls",
      promise: "The second call succeeds",
      async run(trial) {
        const { good } = trial;
        const server = await trial.serve((exchange) => {
          exchange.response.on("finish", () => setTimeout(() => exchange.socket.end(), 20));
          good(exchange);
        }, good);
        const session = trial.open(server);
        trial.expectValue(await trial.settle(() => session.list()));
        await new Promise((resolve) => setTimeout(resolve, 100));
        trial.expectValue(await trial.settle(() => session.list()));
      },
    },
    {
      fault: "The server speaks another protocol",
      promise: "Fails, without a hang",
      async run(trial) {
        const server = await trial.serve(raw("SSH-2.0-OpenSSH_9.6\r\n", "end"));
        trial.expectError(await trial.settle(() => trial.open(server).list()));
      },
    },
    {
      fault: "The response has two different Content-Length headers (create)",
      promise: "Fails; the request is sent once",
      async run(trial) {
        const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 20\r\n\r\n";
        const server = await trial.serve(raw(`${head}{}`, "end"));
        trial.expectError(await trial.settle(() => trial.open(server).create()));
        trial.expectRequests(server, 1);
      },
    },
    {
      fault: "The response headers have 1 MB",
      promise: "Fails, without a hang",
      async run(trial) {
        const server = await trial.serve(raw(`HTTP/1.1 200 OK\r\nX-Filler: ${"a".repeat(1_000_000)}\r\n\r\n`, "end"));
        trial.expectError(await trial.settle(() => trial.open(server).list()));
      },
    },
    {
      fault: "103 Early Hints before the response",
      promise: "The call succeeds",
      async run(trial) {
        const { good } = trial;
        const server = await trial.serve((exchange) => {
          exchange.response.writeEarlyHints({ link: "</a.css>; rel=preload; as=style" });
          good(exchange);
        });
        trial.expectValue(await trial.settle(() => trial.open(server).list()));
      },
    },
  ],
};
