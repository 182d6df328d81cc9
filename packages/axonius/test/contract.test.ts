import { describeContract } from "@platform-clients/contract";

import { createAxoniusClient } from "../src/index.ts";
import { createAxoniusClient as createJsonApiClient } from "../src/jsonapi/index.ts";

await describeContract("axonius", (options) => createAxoniusClient({ apiKey: "demo-key", apiSecret: "demo-secret", ...options }));
await describeContract("axonius@jsonapi", (options) => createJsonApiClient({ apiKey: "demo-key", apiSecret: "demo-secret", ...options }));
