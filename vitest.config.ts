import { defineConfig } from "vitest/config";

const database = ["db", "commands", "auth", "server", "bin"].map((folder) => `${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    env: { LOG_LEVEL: "silent" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["node_modules", ".next", "e2e", ...database],
        },
      },
      { extends: true, test: { name: "database", include: database, testTimeout: 30_000, hookTimeout: 60_000 } },
    ],
  },
});
