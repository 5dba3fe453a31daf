import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { inject } from "vitest";
import { root } from "../../../scripts/pins.mjs";
import { openWindow, type WebWindow, type WindowOptions } from "../support/window.ts";

/** The README, whose pictures are taken anew with `SECOND_SOURCE_SCREENSHOTS=1`; else it is empty. */
const readme =
  process.env["SECOND_SOURCE_SCREENSHOTS"] === "1" ? await readFile(join(root, "README.md"), "utf8") : "";

/** Where a screenshot goes: to the README's pictures if it is one of them, else where Git does not look. */
function folderOf(name: string): string {
  const isShown = readme.includes(`media/screenshots/${name}.png`);
  return isShown ? join(root, "media", "screenshots") : join(root, "out", "screenshots");
}

/** How long the palette is waited for before it is opened again, in milliseconds, and how often that is. */
const PALETTE = 4_000;
const MOST_TRIES = 15;

/** The workbench as a user sees it, with the packed extension installed and a folder open. */
export class Workbench {
  readonly page: Page;
  /** The opened folder: a copy that tests may write to. */
  readonly folder: string;
  readonly #window: WebWindow;

  private constructor(window: WebWindow) {
    this.page = window.page;
    this.folder = window.folder;
    this.#window = window;
  }

  /** Opens a window and waits until its workbench stands. */
  static async open(options: WindowOptions = {}): Promise<Workbench> {
    const workbench = new Workbench(await openWindow(inject("installed"), options));
    await workbench.reload();
    return workbench;
  }

  /** Loads the page (again), as a user does who comes back. */
  async reload(): Promise<void> {
    await this.page.goto(`${this.#window.address}/?${new URLSearchParams({ folder: this.folder })}`);
    await this.page.locator(".monaco-workbench .statusbar-item").first().waitFor({ timeout: 60_000 });
    await this.explorer().getByRole("treeitem").first().waitFor({ timeout: 60_000 });
  }

  /** The tree of files. */
  explorer(): Locator {
    return this.page.locator(".explorer-folders-view");
  }

  /** The text of the editor that has the focus. */
  editor(): Locator {
    return this.page.locator(".editor-group-container.active .monaco-editor").first();
  }

  /** Runs a command of the palette by its title. */
  async runCommand(title: string): Promise<void> {
    const entry = this.page.locator(".quick-input-list").getByText(title, { exact: false }).first();
    await this.#inPalette(`>${title}`, () => entry.click({ timeout: PALETTE }));
  }

  /** Runs a command and takes a choice of its list; again, where the list closes because something takes the focus. */
  async pick(command: string, words: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.runCommand(command);
      try {
        await this.choice(words).click({ timeout: PALETTE });
        return;
      } catch (error) {
        if (tries === MOST_TRIES) throw error;
      }
    }
  }

  /** Puts the cursor at a line and column of the active editor, counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.#inPalette(`:${line}:${column}`, () => this.page.keyboard.press("Enter"));
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** Opens the palette with a text in it; again, where an editor that opens late takes the focus and so closes it. */
  async #inPalette(text: string, choose: () => Promise<void>): Promise<void> {
    const input = this.page.locator(".quick-input-widget input");
    for (let tries = 1; ; tries++) {
      try {
        await this.page.keyboard.press("F1");
        await input.fill(text, { timeout: PALETTE });
        await choose();
        return;
      } catch (error) {
        if (tries === MOST_TRIES) throw error;
      }
    }
  }

  /** Answers the question that stands above the editor. */
  async answer(question: string, text: string): Promise<void> {
    const widget = this.page.locator(".quick-input-widget").filter({ hasText: question });
    await widget.locator("input").first().fill(text);
    await this.page.keyboard.press("Enter");
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.#inPalette(name, () => this.choice(name).click({ timeout: PALETTE }));
    await this.page.locator(".tab.active").filter({ hasText: name }).waitFor();
    await this.editor().locator(".view-line").first().waitFor();
  }

  /** The rows of one of our views whose words match. */
  row(view: string, name: RegExp): Locator {
    return this.page.getByRole("tree", { name: view }).getByRole("treeitem", { name });
  }

  /** The first choice with these words in the list above the editor. */
  choice(words: string): Locator {
    return this.page.locator(".quick-input-list .monaco-list-row").filter({ hasText: words }).first();
  }

  /** The page of the webview that is open. */
  webview(): FrameLocator {
    return this.page.frameLocator("iframe.webview").frameLocator("#active-frame");
  }

  async useTheme(name: string): Promise<void> {
    await this.runCommand("Preferences: Color Theme");
    await this.page.locator(".quick-input-widget input").fill(name);
    await this.page.keyboard.press("Enter");
  }

  /** The text of all files of notes in the folder. */
  async notesOnDisk(): Promise<string> {
    const folder = join(this.folder, ".second-source", "notes");
    const files = await readdir(folder).catch(() => []);
    return (await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
  }

  /** Opens the first thread that is not resolved by its mark beside the text; again, where the mark was drawn anew. */
  async openThread(): Promise<Locator> {
    const thread = this.page.locator(".review-widget");
    for (let tries = 1; ; tries++) {
      await this.page.locator(".comment-range-glyph.comment-thread-unresolved").first().click();
      const isOpen = await thread
        .first()
        .waitFor({ timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
      if (isOpen) return thread;
      if (tries === 5) throw new Error("The thread does not open.");
    }
  }

  /** A notification with these words: in the list of them, which also has those that the window has put away. */
  async notification(words: string): Promise<Locator> {
    await this.runCommand("Notifications: Show Notifications");
    const told = this.page
      .locator(".notifications-center .notification-list-item", { hasText: words })
      .first();
    await told.waitFor();
    return told;
  }

  /** Makes the side bar wide enough for the rows of its trees. */
  async widenSidebar(by = 130): Promise<void> {
    const box = await this.page.locator(".part.sidebar").boundingBox();
    if (box === null) throw new Error("there is no side bar");
    const edge = box.x + box.width;
    await this.page.mouse.move(edge, 300);
    await this.page.mouse.down();
    await this.page.mouse.move(edge + by, 300, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Takes a picture of the window; gives the PNG, which also stands in `out/screenshots` as `name`.png. */
  async screenshot(name: string): Promise<Buffer> {
    await mkdir(folderOf(name), { recursive: true });
    return this.page.screenshot({
      path: join(folderOf(name), `${name}.png`),
      animations: "disabled",
      caret: "hide",
    });
  }

  /** Ends the window; throws if the extension wrote an error to a log. */
  async close(): Promise<void> {
    const errors = await this.#window.close();
    if (errors.length > 0) throw new Error(`The extension wrote errors:\n${errors.join("\n")}`);
  }
}
