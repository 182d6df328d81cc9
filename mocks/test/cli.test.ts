import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { describe, expect, it, onTestFinished } from "vitest";

import { credentials, garage, holdPort } from "./garage.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** Starts the command in a new process. `line` waits for the next line of its output. */
function start(...argv: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", cli, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = once(child, "close").then(([status]) => ({ status: status as number | null, stderr }));
  return { child, ended, line: async () => String((await lines.next()).value) };
}

const url = (line: string): string => /http:\S+/.exec(line)?.[0] ?? "";

describe("platform-mocks", { timeout: 30_000 }, () => {
  it.each(["SIGINT", "SIGTERM"] as const)("prints when it is ready, logs requests, and stops on %s", async (signal) => {
    const { child, ended, line } = start(`airview=${garage}`, "--port", "0");
    const ready = await line();
    expect(ready).toMatch(/^airview {5}http:\/\/127\.0\.0\.1:\d+ {2}9 operations$/);
    await fetch(`${url(ready)}/cars/?limit=0`, { headers: credentials });
    expect(await line()).toBe("airview     GET /cars/ 400");
    expect(await line()).toBe("airview       request.query.limit: Request query parameter limit must be >= 1");
    child.kill(signal);
    expect(await ended).toEqual({ status: 0, stderr: "" });
  });

  it("does not log requests with --quiet", async () => {
    const { child, ended, line } = start(`airview=${garage}`, "--port", "0", "--quiet");
    await fetch(`${url(await line())}/cars/1`, { headers: credentials });
    child.kill("SIGTERM");
    expect(await line()).toBe("undefined");
    expect(await ended).toEqual({ status: 0, stderr: "" });
  });

  it("exits with 1 when the port is taken", async () => {
    const { port, release } = await holdPort();
    onTestFinished(release);
    const { status, stderr } = await start(`airview=${garage}`, "--port", String(port)).ended;
    expect(status).toBe(1);
    expect(stderr).toMatch(`platform-mocks: Port ${port} on 127.0.0.1 is taken.`);
  });

  it("exits with 1 for an unknown name and with 2 for an unknown option", async () => {
    const [name, option] = await Promise.all([start("nonsense").ended, start("--nonsense").ended]);
    expect(name).toEqual({ status: 1, stderr: expect.stringContaining('Unknown platform "nonsense"') as string });
    expect(option).toEqual({ status: 2, stderr: expect.stringContaining("Run platform-mocks --help for usage.") as string });
  });
});
