// What the tagger takes of wink-nlp and of its model. The packages type only what they export by name, and say nothing of
// the parts that it is made of.

declare module "wink-nlp/src/cache.js" {
  /** What is known of tokens, by their numbers: of those of the model, and of all that were met. */
  export interface Cache {
    value(id: number): string;
    /** Whether a token is none of the model's own. */
    isOOV(text: string): boolean;
    /** Whether a token, by the number of its usual spelling, may have a tag. */
    isMemberPOS(id: number, tag: number): boolean;
  }
  export default function cache(core: unknown, featureFn: unknown): Cache;
}

declare module "wink-nlp/src/compile-trex.js" {
  export default function compilePatterns(sources: unknown): unknown;
}

declare module "wink-nlp/src/constants.js" {
  /** The answer for what is no token; how many numbers make one, and from which bit of its third on its tag stands. */
  const constants: { readonly UNK: number; readonly tkSize: number; readonly bits4lemma: number };
  export default constants;
}

declare module "wink-nlp/src/dd-wrapper.js" {
  import type { Cache } from "wink-nlp/src/cache.js";
  /** What the tokenizer asks about tokens, and tells them to. */
  export interface WrappedDocument {
    readonly isLexeme: (text: string) => readonly number[] | null;
    readonly _addTokenIfInCache: (text: string, spaces: number, spaceKind: string | null) => number;
  }
  /** Adds four numbers for each token: its own, what it stands for, its tag and lemma, its flags. */
  export default function wrap(document: {
    readonly cache: Cache;
    readonly tokens: number[];
    readonly nonBreakingSpaces: object;
  }): WrappedDocument;
}

declare module "wink-nlp/src/tokenizer.js" {
  import type { WrappedDocument } from "wink-nlp/src/dd-wrapper.js";
  /** Gives what adds the tokens of a text to a document. */
  export default function tokenizer(
    patterns: unknown,
    categories: unknown,
    preserve: unknown,
  ): (document: WrappedDocument, text: string) => void;
}

declare module "wink-nlp/src/tokens-mappers.js" {
  import type { Cache } from "wink-nlp/src/cache.js";
  /** A document with its tokens. */
  export interface Document {
    readonly cache: Cache;
    readonly tokens: readonly number[];
    readonly numOfTokens: number;
  }
  const mappers: {
    /** The tag of each token where nothing around it tells otherwise. */
    mapRawTokens2UIdOfDefaultPOS(document: Document): number[];
    /** The number of each token's usual spelling in lower case. */
    mapRawTokens2UIdOfNormal(document: Document): number[];
  };
  export default mappers;
}

declare module "wink-nlp/src/its.js" {
  import type { Document } from "wink-nlp/src/tokens-mappers.js";

  const its: {
    /** Of no word for some that are two: “cannot”. */
    lemma(nth: number, document: Document, addons: object): string | undefined;
  };
  export default its;
}

declare module "wink-eng-lite-web-model/dist/load-core-model.js" {
  export default function loadCore(): {
    readonly trex: unknown;
    readonly tcat: { readonly hash: unknown };
    readonly preserve: unknown;
    /** The words of the model. */
    readonly features: { readonly lexeme: { readonly list: readonly string[] } };
    /** The parts of speech by their numbers. */
    readonly pos: { readonly list: readonly import("../paragraph.ts").PartOfSpeech[] };
  };
}

declare module "wink-eng-lite-web-model/dist/load-pos-model.js" {
  import type { Cache } from "wink-nlp/src/cache.js";
  export default function loadTags(): {
    /** Of patterns of tags, as JSON. */
    readonly machines: readonly string[];
    /** What patterns know a token by: its hint where it has one, otherwise its tag. */
    readonly transformers: readonly [
      (tag: number, cache: Cache, tokens: readonly number[], nth: number) => number,
    ];
  };
}

declare module "wink-eng-lite-web-model/dist/feature.js" {
  const featureFn: unknown;
  export default featureFn;
}

declare module "wink-eng-lite-web-model/dist/lemmatize.js" {
  const lemmatize: unknown;
  export default lemmatize;
}
