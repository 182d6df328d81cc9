import { describeCanary } from "@platform-clients/contract";

import { inmantaDescriptors } from "../src/generated/descriptors.ts";
import { createInmantaClient } from "../src/index.ts";

await describeCanary({
  platform: "inmanta",
  descriptors: inmantaDescriptors,
  create: (options, secret) => createInmantaClient({ token: secret("token"), ...options }),
});

await describeCanary({
  platform: "inmanta",
  variant: " with a login that fails",
  descriptors: inmantaDescriptors,
  create: (options, secret) => createInmantaClient({ auth: { username: "ann", password: secret("password") }, ...options }),
});
