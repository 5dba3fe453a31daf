// The libraries that the reading is measured beside. None is a dependency: each is installed on demand, at
// the version that is written here, and bundled from the module that is written here.

/** How a text becomes paragraphs, for the libraries that take one at a time. */
const paragraphs = `const paragraphs = (text) => text.split(/\\n+/).filter((one) => one.trim() !== "");`;

/**
 * @typedef {object} Peer
 * @property {string} name as the tables show it
 * @property {string} reads what it looks for
 * @property {string} spec the package and its version
 * @property {string} source a module that exports \`load\`, as in subject.ts
 */

/** @type {readonly Peer[]} */
export const peers = [
  {
    name: "chrono-node",
    reads: "dates",
    spec: "chrono-node@2.10.3",
    source: `
      import * as chrono from "chrono-node/en";
      ${paragraphs}
      export const load = async () => ({ read: (text) => paragraphs(text).map((one) => chrono.parse(one)) });`,
  },
  {
    name: "compromise",
    reads: "parts of speech, names, numbers",
    spec: "compromise@14.17.0",
    source: `
      import nlp from "compromise/three";
      ${paragraphs}
      export const load = async () => ({
        read: (text) =>
          paragraphs(text).map((one) => {
            const doc = nlp(one);
            return [doc.people().json(), doc.places().json(), doc.organizations().json(), doc.numbers().json()];
          }),
      });`,
  },
  {
    name: "Recognizers-Text",
    reads: "dates",
    spec: "@microsoft/recognizers-text-date-time@1.3.2",
    source: `
      import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
      ${paragraphs}
      export const load = async () => ({
        read: (text) => paragraphs(text).map((one) => recognizeDateTime(one, Culture.English)),
      });`,
  },
  {
    name: "harper.js",
    reads: "grammar and spelling",
    spec: "harper.js@2.10.0",
    source: `
      import { LocalLinter } from "harper.js";
      import { slimBinaryInlined } from "harper.js/slimBinaryInlined";
      export const load = async () => {
        const linter = new LocalLinter({ binary: slimBinaryInlined });
        await linter.setup();
        return { read: (text) => linter.lint(text, { language: "plaintext" }) };
      };`,
  },
];
