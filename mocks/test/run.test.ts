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
    [["airview="], 2, "airview= needs the path or URL of a spec after the equals sign."],
  ])("%j exits with %i", async (argv, status, message) => {
    const result = await command(argv);
    expect(result.status).toBe(status);
    expect(result.out).toEqual([]);
    expect(result.err[0]).toContain(`platform-mocks: ${message}`);
  });

  it("prints help and version", async () => {
    const { status, out } = await command(["--help"]);
    expect([status, out.join()]).toEqual([0, expect.stringContaining("Usage: platform-mocks [name[=spec] ...]")]);
    expect(await command(["--version"])).toMatchObject({ status: 0, out: [expect.stringMatching(/^\d+\.\d+\.\d+$/)] });
  });
});
