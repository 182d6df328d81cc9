import { check } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import type { TestContext } from "./projects.ts";

/**
 * Tests uploading, reading and comparing files.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runFiles(scenario: Scenario, { client }: TestContext): Promise<void> {
  await scenario.step("upload two files, and only what is missing the second time", async () => {
    const ids = await client.uploadFiles(["hello\nworld\n", "hello\nthere\n"]);
    const { files } = await client.statFiles({ files: [...ids, "0".repeat(40)] });
    check(files.length === 1, "the server lacks only the third file");
    const bytes = await client.downloadFile({ id: ids[0] ?? "" });
    const { diff } = await client.diff({ file_id_1: ids[0] ?? "", file_id_2: ids[1] ?? "" });
    check(await client.statFile({ id: ids[0] ?? "" }), "an uploaded file exists");
    return `${bytes.byteLength} bytes downloaded; diff: ${diff
      .filter((line) => /^[+-]\w/.test(line))
      .join(" ")
      .replaceAll("\n", "")}`;
  });

  await scenario.step("a file that the server does not have", async () => {
    const exists = await client.statFile({ id: "0".repeat(40) });
    check(!exists, "the result is false");
    return `statFile returns ${String(exists)}`;
  });
}
