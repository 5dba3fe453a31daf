// `npm run icon`: draws media/icon.png from media/icon.svg.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { browserArguments, ensureBrowser } from "./browser.mjs";
import { root } from "./pins.mjs";
import { runMain, say } from "./say.mjs";

const side = 256;

await runMain(async () => {
  const { executable, env } = await ensureBrowser();
  const browser = await chromium.launch({
    executablePath: executable,
    args: browserArguments,
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    const drawing = await readFile(join(root, "media", "icon.svg"), "utf8");
    await page.setContent(
      `<body style="margin:0">${drawing.replace("<svg ", '<svg style="display:block" ')}</body>`,
    );
    const path = join(root, "media", "icon.png");
    await page.screenshot({ path, omitBackground: true });
    say(path);
  } finally {
    await browser.close();
  }
});
