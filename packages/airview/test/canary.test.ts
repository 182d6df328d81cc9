import { describeCanary } from "@platform-clients/contract";

import { airviewDescriptors } from "../src/generated/descriptors.ts";
import { createAirviewClient } from "../src/index.ts";

await describeCanary({
  platform: "airview",
  descriptors: airviewDescriptors,
  create: (options, secret) => createAirviewClient({ token: `Bearer ${secret("token")}`, ...options }),
});
