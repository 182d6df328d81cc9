import { describeContract } from "@platform-clients/contract";

import { createCyberwatchClient } from "../src/index.ts";
import { keys } from "./fixtures/signatures.ts";

await describeContract("cyberwatch", (options) => createCyberwatchClient({ ...keys, ...options }));
