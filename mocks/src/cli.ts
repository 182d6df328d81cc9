#!/usr/bin/env node
import { run } from "./command/run.ts";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());
// Stops without a stack trace when the reader of the output ends (`platform-mocks | head`).
process.stdout.on("error", () => stop.abort());

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  stop: stop.signal,
});
