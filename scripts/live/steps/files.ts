import { isNotFoundError } from "@platform-clients/core";

import { check, mustFail } from "../story.ts";
import type { Story } from "../story.ts";
import type { World } from "./projects.ts";

/**
 * Uploads files, reads them and compares them.
 *
 * @param story The story.
 * @param world Where it plays.
 */
export async function tellFiles(story: Story, { client }: World): Promise<void> {
  await story.step("upload two files, and only what is missing the second time", async () => {
    const ids = await client.uploadFiles(["hello\nworld\n", "hello\nthere\n"]);
    const { files } = await client.statFiles({ files: [...ids, "0".repeat(40)] });
    check(files.length === 1, "the server lacks only the third file");
    const bytes = await client.downloadFile({ id: ids[0] ?? "" });
    const { diff } = await client.diff({ file_id_1: ids[0] ?? "", file_id_2: ids[1] ?? "" });
    await client.statFile({ id: ids[0] ?? "" });
    return `${bytes.byteLength} bytes came back; diff: ${diff
      .filter((line) => /^[+-]\w/.test(line))
      .join(" ")
      .replaceAll("\n", "")}`;
  });

  await story.step("a file that the server does not have", () =>
    mustFail(client.statFile({ id: "0".repeat(40) }), isNotFoundError, "NotFoundError"),
  );
}
