import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/lsp/**", "test/cli/**", "test/vscode/**", "test/package/**"],
    testTimeout: 20_000,
  },
});
