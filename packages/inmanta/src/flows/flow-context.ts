import type { FlowDefaults } from "@platform-clients/core";

import type { InmantaOperations } from "../generated/operations.ts";

/** What a flow uses of its client. */
export interface FlowContext {
  /** The operations. */
  readonly operations: InmantaOperations;
  /** The limits of the flow if the caller sets none. */
  readonly defaults: FlowDefaults;
}
