import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ["scripts/**/*.test.ts"], testTimeout: 60_000 },
});
