import { cyberwatchHelper, cyberwatchToolbox } from "./cyberwatch.ts";
import type { Peer } from "./peer.ts";

/** Every client that ours are compared with. */
export const peers: readonly Peer[] = [cyberwatchToolbox, cyberwatchHelper];
