import { describe, expect, it, onTestFinished } from "vitest";

import { platforms } from "../src/index.ts";
import { run } from "../src/command/run.ts";
import { garage, holdPort, twoFreePorts } from "./garage.ts";

/** Runs the command in this process; `ready` is called with each line that names a mock's URL. */
async function command(argv: string[], ready: (line: string, stop: () => void) => void = () => undefined) {
  const [out, err, stopping]: [string[], string[], AbortController] = [[], [], new AbortController()];
  const status = await run(argv, {
    out: (line) => {
      out.push(line);
      if (line.includes("http://")) ready(line, () => stopping.abort());
    },
    err: (line) => void err.push(line),
    stop: stopping.signal,
  });
  return { status, out, err };
}

describe("run", { timeout: 30_000 }, () => {
  it("uses consecutive ports in the fixed order, and stops on request", async () => {
    const port = await twoFreePorts();
    const argv = [`squonk2=${garage}`, `airview=${garage}`, "--port", String(port)];
    const { status, out } = await command(argv, (line, stop) => line.startsWith("squonk2") && stop());
    expect(status).toBe(0);
    expect(out).toEqual([`airview     http://127.0.0.1:${port}  9 operations`, `squonk2     http://127.0.0.1:${port + 1}  9 operations`]);
    await (await holdPort(port)).release();
  });

  it("stops the running mocks when a later port is taken", async () => {
    const first = await twoFreePorts();
    const { release } = await holdPort(first + 1);
    onTestFinished(release);
    const { status, err } = await command([`airview=${garage}`, `axonius=${garage}`, "--port", String(first)]);
    expect(status).toBe(1);
    expect(err).toEqual([expect.stringMatching(`^platform-mocks: Port ${first + 1} on 127.0.0.1 is taken. `)]);
    await (await holdPort(first)).release();
  });

  it("creates responses from the schemas with --dynamic", async () => {
    const bodies: Promise<unknown>[] = [];
    await command([`airview=${garage}`, "--port", "0", "--dynamic"], (line, stop) => {
      const url = line.split(/\s+/)[1] ?? "";
      const body = fetch(`${url}/cars/1`, { headers: { "api-key": "k", "api-secret": "s" } }).then((response) => response.json());
      bodies.push(body.finally(stop));
    });
    expect(await Promise.all(bodies)).not.toEqual([{ id: 1, name: "mini" }]);
  });

  it.each([
    [["nonsense"], 1, `Unknown platform "nonsense": it must be one of ${platforms.join(", ")}.`],
    [["airview=/no/such.yaml"], 1, "No spec at /no/such.yaml"],
    [["--nonsense"], 2, "Unknown option '--nonsense'"],
    [["--port", "x"], 2, '--port must be an integer from 0 to 65535, not "x".'],
    [["--port", "65536"], 2, '--port must be an integer from 0 to 65535, not "65536".'],
    [[`airview=${garage}`, `axonius=${garage}`, "--port", "65535"], 2, "--port 65535 is too high for 2 mocks."],
    [["--host", ""], 2, "--host must be a name or an address."],
    [["--fault", "503"], 2, '--fault: "503" is not a fault and its rate: it must look like 503:0.1'],
    [["--fault", "sometimes:0.1"], 2, '--fault: Unknown fault "sometimes": it must be a status from 400 to 599, or one of reset'],
    [["--latency", "soon"], 2, '--latency must be a number of milliseconds, not "soon".'],
    [["--log", "xml"], 2, '--log must be json or text, not "xml".'],
    [["--data", "state.json"], 2, "--data needs exactly one mock"],
    [["inmanta", "--watch"], 2, "--watch needs a spec of your own"],
    [["=spec.yaml"], 2, "=spec.yaml needs a name before the equals sign"],
    [[`garage=${garage}`, "--base-path", "garage"], 1, 'The base path must look like /account-server-api, not "garage".'],
    [["axonius", "--clock", "noon"], 1, 'The clock must be "now" or a date such as 2026-01-01T00:00:00.000Z, not "noon".'],
    [["axonius", "--data", "/no/such.json"], 1, "Failed to read the data: ENOENT"],
    [["airview="], 2, "airview= needs the path or URL of a spec after the equals sign."],
  ])("%j exits with %i", async (argv, status, message) => {
    const result = await command(argv);
    expect(result.status).toBe(status);
    expect(result.out).toEqual([]);
    expect(result.err[0]).toContain(`platform-mocks: ${message}`);
  });

  it("mocks a spec of any name, logs JSON, and prints the coverage when it stops", async () => {
    const { out } = await command([`garage=${garage}`, "--port", "0", "--log", "json", "--coverage"], (line, stop) => {
      const { url } = JSON.parse(line) as { url: string };
      void fetch(`${url}/cars/1`, { headers: { "api-key": "k", "api-secret": "s" } }).finally(stop);
    });
    expect(out.slice(0, 2).map((line) => JSON.parse(line) as unknown)).toEqual([
      { time: expect.any(String) as string, mock: "garage", event: "ready", url: expect.any(String) as string, operations: 9 },
      expect.objectContaining({ event: "request", method: "GET", path: "/cars/1", operation: "carGet", status: 200, violations: [] }),
    ]);
    expect(out).toContain("garage: 1 of 9 operations called");
    expect(out).toContainEqual(expect.stringMatching(/^carGet +200 \(1\); not seen: .*404/));
    expect(out).toContainEqual(expect.stringMatching(/^photoPut +not called; not seen: /));
  });

  it("prints help and version", async () => {
    const { status, out } = await command(["-h"]);
    expect([status, out.join()]).toEqual([0, expect.stringContaining("Usage: platform-mocks [name[=spec] ...]")]);
    expect(await command(["--version"])).toMatchObject({ status: 0, out: [expect.stringMatching(/^\d+\.\d+\.\d+$/)] });
  });
});
