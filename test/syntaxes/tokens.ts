import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadWASM, OnigScanner, OnigString } from "vscode-oniguruma";
import vsctm from "vscode-textmate";

const require = createRequire(import.meta.url);
const wasm = readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));

const path = "syntaxes/article.tmLanguage.json";
const registry = new vsctm.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new OnigScanner(patterns),
    createOnigString: (text) => new OnigString(text),
  }),
  loadGrammar: async (scopeName) =>
    scopeName === "text.article" ? vsctm.parseRawGrammar(readFileSync(path, "utf8"), path) : null,
});
const grammar = await registry.loadGrammar("text.article");

/** A piece of text and its innermost scope, without the `.article` that every scope ends with. */
export type Token = readonly [text: string, scope: string];

/** The tokens of a text that have a scope of their own, in order. */
export function tokensOf(text: string): Token[] {
  if (grammar === null) throw new Error(`No grammar in ${path}`);
  let stack = vsctm.INITIAL;
  return text.split("\n").flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }): Token[] => {
      const scope = scopes.at(-1) ?? "";
      const words = line.slice(startIndex, endIndex);
      return scope === "text.article" || words === "" ? [] : [[words, scope.replace(/\.article$/, "")]];
    });
  });
}
