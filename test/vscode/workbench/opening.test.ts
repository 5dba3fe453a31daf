import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});

afterAll(() => workbench?.close());

test("the workbench opens the folder and an article", async () => {
  await workbench.openFile("001_16da025226b13651.txt");
  expect(await workbench.explorer().getByRole("treeitem").count()).toBe(5);
  const picture = await workbench.screenshot("article");
  expect(picture.length, "a picture of one colour has a few kilobytes").toBeGreaterThan(40_000);
});

test("nothing asks the user for anything when an article is opened", async () => {
  await workbench.openFile("003_39d5f18f6f3da1fe.txt");
  expect(await workbench.page.locator(".codicon-bell-dot, .monaco-dialog-box").count()).toBe(0);
});

test("the walkthrough asks nobody to open a folder who has one open", async () => {
  await workbench.runCommand("Welcome: Open Walkthrough...");
  await workbench.page.locator(".quick-input-widget input").first().fill("Check Your First Article");
  await workbench.page.keyboard.press("Enter");
  const steps = workbench.page.locator(".getting-started-step");
  await steps.filter({ hasText: "Read the findings" }).first().waitFor();
  expect(await steps.filter({ hasText: "Open a folder of articles" }).count()).toBe(0);
  await workbench.screenshot("walkthrough");
});
