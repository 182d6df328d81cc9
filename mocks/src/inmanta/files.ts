import { createHash } from "node:crypto";

import { empty, ok, Refusal } from "./replies.ts";
import { bodyOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";

/**
 * Creates the handlers of files, except comparing them.
 *
 * @param server The server.
 * @param server.state Its data.
 * @returns The handlers.
 */
export function fileHandlers({ state }: Server): Handlers {
  return {
    getFile: ({ params: { id = "" } }) => {
      const content = Object.hasOwn(state.files, id) ? state.files[id] : undefined;
      if (content === undefined) throw Refusal.notFound();
      return ok({ content });
    },
    statFile: ({ params: { id = "" } }) => (Object.hasOwn(state.files, id) ? empty : { ...empty, status: 404 }),
    uploadFile: (request) => {
      const { id = "" } = request.params;
      const content = Buffer.from(bodyOf<{ content: string }>(request).content, "base64");
      if (createHash("sha1").update(content).digest("hex") !== id) throw Refusal.badRequest("The hash does not match the content");
      state.files[id] = content.toString("base64");
      return empty;
    },
    statFiles: (request) => ok({ files: bodyOf<{ files: string[] }>(request).files.filter((id) => !Object.hasOwn(state.files, id)) }),
  };
}
