import { describeContract } from "@platform-clients/contract";

import { createCyberwatchClient } from "../../src/v3/index.ts";
import { keys } from "../fixtures/signatures.ts";

await describeContract("cyberwatch@v3", (options) => createCyberwatchClient({ ...keys, ...options }));
