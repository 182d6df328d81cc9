import { describeCanary } from "@platform-clients/contract";

import { createCyberwatchClient } from "../../src/v3/index.ts";
import { cyberwatchDescriptors } from "../../src/v3/generated/descriptors.ts";

for (const scheme of ["hmac", "basic"] as const) {
  await describeCanary({
    platform: "cyberwatch@v3",
    variant: `, ${scheme}`,
    descriptors: cyberwatchDescriptors,
    create: (options, secret) => createCyberwatchClient({ apiKey: secret("key"), secretKey: secret("secret"), scheme, ...options }),
  });
}
