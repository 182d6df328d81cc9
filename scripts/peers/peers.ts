import { airviewRequests } from "./airview.ts";
import { axoniusPeers } from "./axonius.ts";
import { cyberwatchHelper, cyberwatchToolbox } from "./cyberwatch.ts";
import type { Peer } from "./peer.ts";
import { squonk2Peers } from "./squonk2.ts";

/** Every client that ours are compared with. */
export const peers: readonly Peer[] = [airviewRequests, ...axoniusPeers, cyberwatchToolbox, cyberwatchHelper, ...squonk2Peers];
