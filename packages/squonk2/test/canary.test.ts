import { describeCanary } from "@platform-clients/contract";

import { squonk2Descriptors } from "../src/generated/descriptors.ts";
import { createSquonk2Client } from "../src/index.ts";

await describeCanary({
  platform: "squonk2",
  descriptors: squonk2Descriptors,
  create: (options, secret) => createSquonk2Client({ token: secret("token"), timeout: 4_000, ...options }),
});
