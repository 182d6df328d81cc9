import { bundleContents } from "./bundle-contents.ts";
import { bundle } from "./bundle.ts";
import { call } from "./call.ts";
import { coldImport } from "./cold-import.ts";
import { generator } from "./generate.ts";
import { loopback } from "./loopback.ts";
import { memory } from "./memory.ts";
import { operation } from "./operation.ts";
import { pages } from "./pages.ts";
import { redaction } from "./redaction.ts";
import type { Bench } from "./table.ts";
import { typeCost } from "./type-cost.ts";
import { walk } from "./walk.ts";

/** The tables of `docs/performance.md`, in order. */
export const tables: readonly Bench[] = [
  call,
  loopback,
  pages,
  memory,
  bundle,
  bundleContents,
  operation,
  coldImport,
  walk,
  typeCost,
  generator,
  redaction,
];
