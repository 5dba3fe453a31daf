// The cases of suite/, run inside the extension host of every VS Code that is there, each shown as a test.
import { describe, inject, test } from "vitest";
import type { CaseResult } from "./suite/support/cases.ts";
import { bundleSuite } from "./support/bundle-suite.ts";
import { desktopForTests, runInDesktop, runInWeb } from "./support/run-suite.ts";

const installed = inject("installed");
const suite = await bundleSuite();
const desktop = await desktopForTests();

show("in the web workbench’s extension host", await runInWeb(installed, suite));
if (desktop !== null) {
  show("in the desktop’s extension host", await runInDesktop(desktop, installed, suite));
}

function show(host: string, results: readonly CaseResult[]): void {
  describe(host, () => {
    for (const { name, milliseconds, error } of results) {
      test(`${name} (${Math.round(milliseconds)} ms)`, () => {
        if (error !== null) throw new Error(error);
      });
    }
  });
}
