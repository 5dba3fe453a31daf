// `npm run screenshots`: takes the README's pictures anew, from the packed extension in a real VS Code.
import { join } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { packExtension } from "./package.mjs";
import { root } from "./pins.mjs";
import { run, stopGroupsOnExit } from "./processes.mjs";
import { runMain, sayWhile } from "./say.mjs";

await runMain(async () => {
  stopGroupsOnExit(130);
  await ensureDependencies();
  await sayWhile("Packing the extension", packExtension);
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const { status } = await run(process.execPath, [vitest, "run", "--project", "vscode", "workbench"], {
    cwd: root,
    env: { ...process.env, SECOND_SOURCE_SCREENSHOTS: "1" },
    echo: true,
  });
  return status;
});
