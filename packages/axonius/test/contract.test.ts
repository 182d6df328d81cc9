import { describeContract } from "@platform-clients/contract";

import { createAxoniusClient } from "../src/index.ts";

await describeContract("axonius", (options) => createAxoniusClient({ apiKey: "demo-key", apiSecret: "demo-secret", ...options }));
