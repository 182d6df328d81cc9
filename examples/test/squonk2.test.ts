import { startMock } from "@platform-clients/mocks";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";

import { runExample } from "./run-example.ts";

interface State {
  caller: string;
  readonly units: readonly { name: string; private: boolean }[];
  readonly assets: readonly { name: string; scope: string; content: string; merchants: number[] }[];
}

const environmentOf = (url: string) => ({ SQUONK2_ASAPI_URL: url, SQUONK2_TOKEN: "any" });

test("charges prints three billing periods of each unit as CSV", async () => {
  await using mock = await startMock("squonk2");
  const { status, stderr, stdout } = await runExample("squonk2/charges.ts", [], environmentOf(mock.url));
  expect([status, stderr]).toEqual([0, ""]);
  const rows = parse<Record<string, string>>(stdout, { columns: true });
  expect(rows.map(({ from, organisation, unit, until }) => [organisation, unit, from, until])).toEqual([
    ["Helix Research", "Kinase Screening", "2025-12-05", "2026-01-05"],
    ["Helix Research", "Kinase Screening", "2025-11-05", "2025-12-05"],
    ["Helix Research", "Kinase Screening", "2025-10-05", "2025-11-05"],
    ["Default", "maria", "2025-12-15", "2026-01-15"],
    ["Default", "maria", "2025-11-15", "2025-12-15"],
    ["Default", "maria", "2025-10-15", "2025-11-15"],
  ]);
  for (const { PROCESSING, STORAGE, total } of rows) expect(Number(PROCESSING) + Number(STORAGE)).toBe(Number(total));
  expect(new Set(rows.map(({ total }) => total)).size).toBe(4);
});

test("charges leaves out units whose charges the caller may not see", async () => {
  await using mock = await startMock("squonk2");
  const state = mock.state as State;
  for (const unit of state.units) Object.assign(unit, { private: false });
  const { accounts } = mock.state as unknown as { accounts: unknown[] };
  accounts.push({ id: "eve", admin: false, roles: ["account-server-user"] });
  state.caller = "eve";
  const { status, stderr, stdout } = await runExample("squonk2/charges.ts", [], environmentOf(mock.url));
  expect({ status, stderr, stdout }).toEqual({
    status: 0,
    stdout: "organisation,unit,from,until,PROCESSING,STORAGE,total\n",
    stderr: "You may not see the charges of Kinase Screening.\nYou may not see the charges of maria.\n",
  });
});

test("upload-asset creates an asset, attaches it, and changes it the second time", async () => {
  await using mock = await startMock("squonk2");
  const upload = (unit: string) =>
    runExample("squonk2/upload-asset.ts", ["examples/data/docking-config.yaml", unit], environmentOf(mock.url));
  const uploaded = () => (mock.state as State).assets.filter(({ name }) => name === "docking-config-yaml");
  const content = "exhaustiveness: 16\nnum_modes: 9\n";

  const first = await upload("Kinase Screening");
  expect(first.stdout).toMatch(
    /^created docking-config-yaml \(asset-.*\)\nattached to Chemistry Data Manager\nattached to Test Data Manager\n$/,
  );
  expect(uploaded()).toMatchObject([{ scope: "UNIT", content, merchants: [1, 2] }]);

  Object.assign(uploaded()[0] ?? {}, { content: "old" });
  expect((await upload("Kinase Screening")).stdout).toMatch(/^changed docking-config-yaml \(asset-.*\)\n$/);
  expect(uploaded()).toMatchObject([{ content, merchants: [1, 2] }]);

  expect(await upload("Nothing")).toEqual({ status: 1, stdout: "", stderr: 'There is no unit "Nothing", or you may not see it.\n' });
});
