import { defineConfig } from "vitest/config";

// The files share their modules, so that they load the mocks once.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } });
