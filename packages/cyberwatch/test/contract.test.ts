import { describeContract } from "@platform-clients/mocks/contract";

import { createCyberwatchClient } from "../src/index.ts";
import type { PingCall } from "../src/index.ts";
import { keys } from "./fixtures/signatures.ts";

await describeContract("cyberwatch", (options) => {
  const client = createCyberwatchClient({ ...keys, ...options });
  return { ...client, ping: (...args: Parameters<typeof client.ping>) => whole(client.ping(...args)) };
});

/** Awaited, a ping is a boolean; the contract looks at what the server said. */
function whole(call: PingCall): object {
  const data = call.result().then((outcome) => (outcome.ok ? outcome.data : undefined));
  return Object.assign(data, { result: () => call.result() });
}
