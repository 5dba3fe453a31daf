import type { Locator, Page } from "playwright-core";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first place where an editor shows these words on one line; they must be in sight. */
export async function placeOfWords(page: Page, words: string): Promise<Place> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const place = await page.evaluate<Place | null>(`(${FIND})(${JSON.stringify(words)})`);
    if (place !== null) return place;
    await page.waitForTimeout(100);
  }
  throw new Error(`The editor does not show “${words}”.`);
}

/** Points at words, again if the lines have moved meanwhile, until the editor shows a hover with the `expected` text. */
export async function hoverOver(page: Page, words: string, expected: string | RegExp): Promise<Locator> {
  const hover = page.locator(".monaco-resizable-hover").filter({ hasText: expected }).first();
  for (let tries = 5; tries > 0; tries--) {
    const { x, y } = await placeOfWords(page, words);
    await page.mouse.move(0, 0);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    const shown = await hover.waitFor({ timeout: 4_000 }).then(
      () => true,
      () => false,
    );
    if (shown) return hover;
  }
  throw new Error(`No hover over “${words}” shows ${expected}.`);
}

/** Runs in the page, where a line is in pieces of one colour and a non-breaking space stands for a space. */
const FIND = `(words) => {
  for (const line of document.querySelectorAll(".view-line")) {
    const at = line.textContent.replaceAll("\\u00a0", " ").indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    let isBegun = false;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent.length;
      if (!isBegun && at < before + length) {
        range.setStart(node, at - before);
        isBegun = true;
      }
      if (isBegun && at + words.length <= before + length) {
        range.setEnd(node, at + words.length - before);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      before += length;
    }
  }
  return null;
}`;
