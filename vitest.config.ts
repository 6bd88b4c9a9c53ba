import { defineConfig } from "vitest/config";

const database = ["db", "commands", "auth", "server", "worker", "bin"].map((folder) => `${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    // a key of their own, so that no test makes one in the data directory; it signs nothing else
    env: { LOG_LEVEL: "silent", SIGNING_KEY: "MC4CAQAwBQYDK2VwBCIEIMW82e0UUjszFIp9oh8+bJoxngMfgVRzuBddfO2lOEIb" },
    maxWorkers: 2, // of two cores Vitest would use one, and many tests wait for other processes
    expect: { poll: { timeout: 10_000 } }, // a busy machine is no wrong result, here and below
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          testTimeout: 20_000,
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["node_modules", ".next", "e2e", ...database],
        },
      },
      { extends: true, test: { name: "database", include: database, testTimeout: 30_000, hookTimeout: 60_000 } },
    ],
  },
});
