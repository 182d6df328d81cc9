import { describeContract } from "@platform-clients/mocks/contract";

import { createAirviewClient } from "../src/index.ts";

await describeContract("airview", (options) => createAirviewClient({ token: "Bearer abc", ...options }));
