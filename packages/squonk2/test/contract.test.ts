import { describeContract } from "@platform-clients/mocks/contract";

import { createSquonk2Client } from "../src/index.ts";

await describeContract("squonk2", (options) => createSquonk2Client({ token: "abc.def.ghi", ...options }));
