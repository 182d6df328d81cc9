import { describeCanary } from "@platform-clients/contract";

import { cyberwatchDescriptors } from "../src/generated/descriptors.ts";
import { createCyberwatchClient } from "../src/index.ts";

await describeCanary({
  platform: "cyberwatch",
  descriptors: cyberwatchDescriptors,
  create: (options, secret) => createCyberwatchClient({ apiKey: secret("key"), secretKey: secret("secret"), ...options }),
});
