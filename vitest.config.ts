import { defineConfig } from "vitest/config";

const slow = ["test/lsp/**", "test/cli/**", "test/disk/**", "test/package/**", "test/vscode/**"];

/**
 * Unit tests read no build and share their modules within a worker, so that the language model is loaded once; every
 * other project runs what `npm run package` made.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: slow,
          testTimeout: 60_000,
          isolate: false,
        },
      },
      { test: { name: "lsp", include: ["test/lsp/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "cli", include: ["test/cli/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "disk", include: ["test/disk/**/*.test.ts"], testTimeout: 300_000 } },
      { test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "vscode",
          include: ["test/vscode/in-host.test.ts", "test/vscode/workbench/**/*.test.ts"],
          globalSetup: "test/vscode/support/install.ts",
          fileParallelism: false,
          retry: 2,
          expect: { poll: { timeout: 40_000 } },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
