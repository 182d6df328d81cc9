import { describeCanary } from "@platform-clients/contract";

import { axoniusDescriptors } from "../src/generated/descriptors.ts";
import { createAxoniusClient } from "../src/index.ts";
import { axoniusDescriptors as jsonApiDescriptors } from "../src/jsonapi/generated/descriptors.ts";
import { createAxoniusClient as createJsonApiClient } from "../src/jsonapi/index.ts";

await describeCanary({
  platform: "axonius",
  descriptors: axoniusDescriptors,
  create: (options, secret) => createAxoniusClient({ apiKey: secret("key"), apiSecret: secret("secret"), ...options }),
});
await describeCanary({
  platform: "axonius@jsonapi",
  descriptors: jsonApiDescriptors,
  create: (options, secret) => createJsonApiClient({ apiKey: secret("key"), apiSecret: secret("secret"), ...options }),
});
