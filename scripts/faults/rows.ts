import { bodies } from "./rows/bodies.ts";
import { connections } from "./rows/connections.ts";
import { credentials } from "./rows/credentials.ts";
import { hostileArguments } from "./rows/arguments.ts";
import { limits } from "./rows/limits.ts";
import { observers } from "./rows/observers.ts";
import { pages } from "./rows/pages.ts";
import { redirects } from "./rows/redirects.ts";
import { retries } from "./rows/retries.ts";
import { sizes } from "./rows/sizes.ts";
import { stalls } from "./rows/stalls.ts";
import type { Group } from "./trial.ts";

/** Every row of the table, in its order. */
export const groups: readonly Group[] = [
  connections,
  stalls,
  bodies,
  sizes,
  retries,
  redirects,
  credentials,
  pages,
  limits,
  hostileArguments,
  observers,
];
