/** A capital within a word, with what stands before it. */
const JOINT = /(?<![\p{L}\p{M}])(\p{Lu}[\p{Ll}\p{M}]{2,})\p{Lu}\p{Ll}/u;

/** What names begin with before a capital: “MacLeod”, “FitzGerald”, “DellaRocca”. */
const BEGINNINGS = new Set("Mac Fitz Del Della Des Van Von Der Den Ter San Saint Ben Bin Abu Abd".split(" "));

/**
 * Whether copied text runs a name together with the word before it: “SyriaAsim Qureshi”. Such a name is nobody's
 * spelling. “DeVos”, “LeBron” and “McKay” have too little before their capital, and “MacLeod” has what names begin with.
 */
export function isRunTogether(name: string): boolean {
  const beginning = JOINT.exec(name)?.[1];
  return beginning !== undefined && !BEGINNINGS.has(beginning);
}
