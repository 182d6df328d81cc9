import { describeContract } from "@platform-clients/contract";

import { createInmantaClient } from "../src/index.ts";

await describeContract("inmanta", (options) => createInmantaClient({ token: "abc", ...options }));
