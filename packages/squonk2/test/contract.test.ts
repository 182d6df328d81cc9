import { describeContract } from "@platform-clients/contract";

import { createSquonk2Client } from "../src/index.ts";

await describeContract("squonk2", (options) => createSquonk2Client({ token: "abc.def.ghi", ...options }));
