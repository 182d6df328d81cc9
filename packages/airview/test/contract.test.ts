import { describeContract } from "@platform-clients/contract";

import { createAirviewClient } from "../src/index.ts";

await describeContract("airview", (options) => createAirviewClient({ token: "Bearer abc", ...options }));
