import { remembered } from "../../../text/remembered.ts";
import { OMISSION } from "../../mention.ts";
import forms from "./lexicon/word-forms.json";

const contractions: ReadonlyMap<string, string> = new Map(Object.entries(forms.contractions));
const endings = Object.entries(forms.endings);
const spellings: ReadonlyMap<string, string> = new Map([
  ...Object.entries(forms.short),
  ...Object.entries(forms.spellings),
  ...forms.numbers.split(" ").map((word, number): [string, string] => [word, String(number)]),
]);
const fillers: ReadonlySet<string> = new Set(forms.fillers.split(" "));

const PIECE =
  /\[[^[\]]{0,80}\]|\([^()]{0,80}\)|…|\.{3,}|\. \. \.|(?<!\p{L})\p{L}(?:-{2,}|\*+)\p{L}*|[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*|[&%]/gu;
const IS_WORD = /^[\p{L}\p{N}&%][\p{L}\p{N}.,']*$/u;

/**
 * The words of a quotation as two reports of one speech are compared: no case and no marks, one spelling for British
 * and American forms, contractions and numbers written out or not, no fillers. Ellipses, words in brackets and masked
 * words give an `OMISSION`.
 */
export function spokenWords(quoted: string): string[] {
  const plain = quoted.normalize("NFKC").toLowerCase().replace(/[’‘ʼ]/g, "'");
  const words: string[] = [];
  const pieces = plain.match(PIECE) ?? [];
  for (const [nth, piece] of pieces.entries()) {
    if (!IS_WORD.test(piece)) {
      if (words.at(-1) !== OMISSION) words.push(OMISSION);
    } else words.push(...usualForms(piece, pieces[nth + 1] ?? ""));
  }
  return words;
}

/** What mostly follows on “’s” where it is no possessive but “is”: “the mill’s closing”, “Leeds’s not big”. */
const AFTER_IS = /^(?:\p{L}{2,}ing|a|an|the|not|no|so|very|just|all|too|going)$/u;

/** Initials with their points but the last: “u.s”. */
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;

function usualForms(word: string, next: string): string[] {
  if (INITIALS.test(word)) return [word.replaceAll(".", "")];
  const whole = contractions.get(word);
  if (whole !== undefined) return whole.split(" ").map(usualSpelling);
  for (const [ending, full] of endings)
    if (word.endsWith(ending)) return [usualSpelling(word.slice(0, -ending.length)), full];
  if (fillers.has(word)) return [];
  const plain = usualSpelling(word.replace(/'s$/, ""));
  return word.endsWith("'s") && AFTER_IS.test(next) ? [plain, "is"] : [plain];
}

/**
 * One form for what is spelled in two ways on either side of the Atlantic. Patterns that also change other words do no
 * harm: both sides of a comparison pass through them.
 */
const usualSpelling: (word: string) => string = remembered((word) => {
  let usual = spellings.get(word) ?? word;
  if (usual.length < 3) return usual;
  for (const [part, pattern, instead] of ALTERNATIVES) {
    if (usual.includes(part)) usual = usual.replace(pattern, instead);
  }
  return usual;
});

/** A part that a word must have, the pattern around it and what it becomes. */
const ALTERNATIVES: readonly (readonly [string, RegExp, string])[] = [
  ["is", /^(.{3,})is(e[drs]?|ers|es|ing|ations?)$/u, "$1iz$2"],
  ["our", /^(.{2,})our/u, "$1or"],
  ["re", /([bct])re(s|d)?$/u, "$1er$2"],
  ["e", /[ao]e/u, "e"],
  ["ll", /ll(ed|ing|ers?)$/u, "l$1"],
  ["ence", /ence$/u, "ense"],
  ["ogue", /ogue(s?)$/u, "og$1"],
];
