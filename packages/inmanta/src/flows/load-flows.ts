import { lazy } from "@platform-clients/core";

/** Loads the flows of several calls with the first use: most programs do not need them. */
export const loadFlows = /* @__PURE__ */ lazy(() => import("./several-calls.ts"));
