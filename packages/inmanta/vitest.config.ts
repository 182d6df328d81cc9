import { defineConfig } from "vitest/config";

// The files share their modules, because loading the mock takes longer than most tests.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } });
