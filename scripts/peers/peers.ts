import { airviewRequests } from "./airview.ts";
import { airviewReplies } from "./airview/replay.ts";
import { axoniusPeers } from "./axonius.ts";
import { cyberwatchPeers } from "./cyberwatch.ts";
import type { Peer } from "./peer.ts";
import { squonk2Peers } from "./squonk2.ts";

/** Every client that ours are compared with. */
export const peers: readonly Peer[] = [airviewRequests, airviewReplies, ...axoniusPeers, ...cyberwatchPeers, ...squonk2Peers];
