import { describeCanary } from "@platform-clients/contract";

import { axoniusDescriptors } from "../src/generated/descriptors.ts";
import { createAxoniusClient } from "../src/index.ts";

await describeCanary({
  platform: "axonius",
  descriptors: axoniusDescriptors,
  create: (options, secret) => createAxoniusClient({ apiKey: secret("key"), apiSecret: secret("secret"), ...options }),
});
