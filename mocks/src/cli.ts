#!/usr/bin/env node
import { run } from "./run.ts";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());
// A reader that goes away (`platform-mocks | head`) is no reason for a stack trace.
process.stdout.on("error", () => stop.abort());

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  stop: stop.signal,
});
