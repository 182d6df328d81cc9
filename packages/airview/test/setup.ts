import { beforeEach } from "vitest";

import { reset } from "./server.ts";

beforeEach(reset);
