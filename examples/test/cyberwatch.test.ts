import { startMock } from "@platform-clients/mocks";
import { expect, test } from "vitest";

import { runExample } from "./run-example.ts";

interface State {
  readonly servers: { readonly hostname: string | null; readonly groups: number[]; cve_announcements: object[] }[];
  readonly groups: { readonly id: number; readonly name: string }[];
  readonly vulnerabilities: { readonly cve_code: string; score_v3: number | null }[];
}

const day = "2025-12-01T00:00:00.000Z";
const environmentOf = (url: string) => ({ CBW_API_URL: url, CBW_API_KEY: "my-key", CBW_SECRET_KEY: "my-secret" });

test("severe-servers lists the servers with vulnerabilities of at least the score, without what is ignored or fixed", async () => {
  await using mock = await startMock("cyberwatch@v3");
  const { servers, vulnerabilities } = mock.state as State;
  const [worst = "", severe = "", mild = ""] = vulnerabilities.map(({ cve_code }) => cve_code);
  const scores = [10, 9.8, 9.7];
  for (const [index, vulnerability] of vulnerabilities.entries()) vulnerability.score_v3 = scores[index] ?? 1;
  const known = (cve_code: string) => ({ cve_code, ignored: false, comment: null, detected_at: day, fixed_at: null, prioritized: false });
  const present = new Map<string | null, object[]>([
    ["web-01", [known(severe), known(mild)]],
    ["db-01", [known(severe), known(worst)]],
    ["app-0003", [{ ...known(worst), ignored: true }, known(mild)]],
    ["web-0008", [{ ...known(worst), fixed_at: day }]],
  ]);
  for (const server of servers) server.cve_announcements = present.get(server.hostname) ?? [];

  const { status, stdout } = await runExample("cyberwatch/severe-servers.ts", ["9.8"], environmentOf(mock.url));
  const rows = stdout.split("\n").map((line) => line.replaceAll(/ +/g, " "));
  expect([status, ...rows]).toEqual([
    0,
    "| server | highest | count | vulnerabilities |",
    expect.stringMatching(/^[| -]+$/),
    `| db-01 | 10.0 | 2 | ${[severe, worst].toSorted().join(", ")} |`,
    `| web-01 | 9.8 | 1 | ${severe} |`,
    "",
    "2 servers have a vulnerability with a score of 9.8 or more.",
    "",
  ]);
});

test("sync-groups shows what it would change, changes it with --apply, and has nothing to do after that", async () => {
  await using mock = await startMock("cyberwatch@v3");
  const sync = (...flags: string[]) =>
    runExample("cyberwatch/sync-groups.ts", ["examples/data/groups.csv", ...flags], environmentOf(mock.url));
  const { groups, servers } = mock.state as State;
  const groupsOf = (hostname: string) =>
    servers.find((server) => server.hostname === hostname)?.groups.map((id) => groups.find((group) => group.id === id)?.name);
  const changes = "web-01 +Public\napp-0003 +Public\nweb-0008 -Databases -Staging\n";
  const stderr = "No server is called nobody.\n";

  const before = structuredClone(mock.state);
  expect(await sync()).toEqual({ status: 0, stdout: `${changes}Nothing was changed. Pass --apply to change it.\n`, stderr });
  expect(mock.state).toEqual(before);

  expect(await sync("--apply")).toEqual({ status: 0, stdout: changes, stderr });
  expect(groups.filter(({ name }) => name === "Public")).toHaveLength(1);
  expect(["web-01", "app-0003", "db-01", "web-0008", "web-0005"].map(groupsOf)).toEqual([
    ["Production", "Public"],
    ["Public"],
    ["Databases"],
    [],
    ["Development", "Production"],
  ]);

  expect(await sync("--apply")).toEqual({ status: 0, stdout: "", stderr });
});
