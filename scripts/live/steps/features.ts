import { isPermissionDeniedError } from "@platform-clients/core";

import { check } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import { isSince } from "./projects.ts";
import type { TestContext } from "./projects.ts";

/**
 * Tests operations that only later servers have, and that need no agent session.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runFeatures(scenario: Scenario, { client, version }: TestContext): Promise<void> {
  if (isSince(version, "18.0.0"))
    await scenario.step("get a compliance report", async () => {
      const rid = "std::testing::NullResource[web1,name=r00]";
      const outcome = await client.getComplianceReport({ resource_ids: [rid] }).result();
      if (!outcome.ok) {
        check(isPermissionDeniedError(outcome.error), "compliance reports are off");
        return `403: ${outcome.error.body.message}`;
      }
      return `${rid}: ${outcome.data[rid]?.compliance ?? "?"}, ${outcome.data[rid]?.last_handler_run ?? "?"}`;
    });

  await scenario.step("texts with NUL, files that are not text, and missing parameters", async () => {
    const nul = await client.setParameter({ name: "nul", source: "user", value: "a\0b" }).result();
    check(!nul.ok && nul.error.status === 500, "NUL is a 500");
    const [id = ""] = await client.uploadFiles([Uint8Array.of(255, 254, 0)]);
    const diff = await client.diff({ file_id_1: id, file_id_2: "0" }).result();
    check(!diff.ok && diff.error.status === 500, "a file that is not text is a 500");
    const missing = [await client.getParam({ id: "missing" }).result(), await client.deleteParam({ id: "missing" }).result()];
    check(
      missing.every((outcome) => !outcome.ok && outcome.error.status === 404 && outcome.error.body === undefined),
      "a missing parameter is a 404 without a body",
    );
    return "500, 500, 404 and 404 without a body";
  });

  await scenario.step("search for a backslash", async () => {
    const name = String.raw`back\slash`;
    await client.setParameter({ name, source: "user", value: "1" });
    const found = await Promise.all(["\\", "\\\\"].map(async (part) => (await client.getParameters({ filter: { name: [part] } })).length));
    await client.deleteParam({ id: name });
    check(found[0] === 0 && found[1] === 1, "only two backslashes find one");
    return String.raw`\ finds nothing, \\ finds ${name}`;
  });

  await scenario.step("write one parameter concurrently", async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => client.setParameter({ name: "same", source: "user", value: String(index) })),
    );
    const rows = (await client.getParameters({ filter: { name: ["same"] } })).length;
    for (let left = rows; left > 0; left -= 1) await client.deleteParam({ id: "same" });
    check(rows >= 1, "the parameter is stored");
    return `50 requests for a new name leave ${rows}`;
  });
}
