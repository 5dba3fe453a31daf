import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";
import loadCore from "wink-eng-lite-web-model/dist/load-core-model.js";
import loadTags from "wink-eng-lite-web-model/dist/load-pos-model.js";
import newCache, { type Cache } from "wink-nlp/src/cache.js";
import compilePatterns from "wink-nlp/src/compile-trex.js";
import constants from "wink-nlp/src/constants.js";
import wrap, { type WrappedDocument } from "wink-nlp/src/dd-wrapper.js";
import its from "wink-nlp/src/its.js";
import newTokenizer from "wink-nlp/src/tokenizer.js";
import mappers from "wink-nlp/src/tokens-mappers.js";
import { formOf, type WordForm } from "../paragraph.ts";
import { Lexeme } from "./lexeme.ts";
import { TagPatterns } from "./tag-patterns.ts";

/** The language model: what wink-nlp takes a word apart into, and how it tags what it took apart. */
export interface Wink {
  /** The tokens of what stands between two spaces, or of a run of line ends and tabs. */
  lexemesOf(word: string): readonly Lexeme[];
  /** The words of the model that end in a full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Tokens that follow each other, each as it is tagged there. */
  formsOf(lexemes: readonly Lexeme[]): readonly WordForm[];
}

/**
 * Loads the model. It is put together from the parts of wink-nlp's `readDoc`, which takes a word apart otherwise where it
 * met it before, and loads models that nothing here asks for.
 */
export function loadWink(): Wink {
  const core = loadCore();
  const cache = newCache(core, featureFn);
  const tokenize = newTokenizer(compilePatterns(core.trex), core.tcat.hash, core.preserve);
  const { machines, transformers } = loadTags();
  const [patternsKnow] = transformers;
  const patterns = machines.map((machine) => new TagPatterns(machine));

  const newLexeme = (token: readonly number[]): Lexeme => {
    const [id = 0, standsFor = 0, fixed = 0] = token;
    const document = { cache, tokens: token, numOfTokens: 1 };
    const [tag = 0] = mappers.mapRawTokens2UIdOfDefaultPOS(document);
    const [normal = 0] = mappers.mapRawTokens2UIdOfNormal(document);
    const text = cache.value(id);
    const entry = { text, tag, isFixed: fixed !== 0, hint: patternsKnow(0, cache, token, 0), normal };
    return new Lexeme(entry, (as) => {
      const tagged = [id, standsFor, fixed === 0 ? as << constants.bits4lemma : fixed, 0];
      const lemma = its.lemma(0, { cache, tokens: tagged, numOfTokens: 1 }, { lemmatize });
      return formOf(text, lemma ?? text, core.pos.list[as] ?? "X");
    });
  };

  /** All but the parts of contractions, whose tags and lemmas depend on the whole. */
  const shared = new Map<number, Lexeme>();
  const lexemeOf = (token: readonly number[]): Lexeme => {
    const [id = 0, standsFor, fixed] = token;
    if (standsFor !== 0 || fixed !== 0) return newLexeme(token);
    const lexeme = shared.get(id) ?? newLexeme(token);
    shared.set(id, lexeme);
    return lexeme;
  };

  const tokens: number[] = [];
  const document = forgetful(wrap({ cache, tokens, nonBreakingSpaces: {} }), cache);

  return {
    lexemesOf: (word) => {
      tokens.length = 0;
      tokenize(document, word);
      const lexemes: Lexeme[] = [];
      for (let at = 0; at < tokens.length; at += constants.tkSize)
        lexemes.push(lexemeOf(tokens.slice(at, at + constants.tkSize)));
      return lexemes;
    },
    abbreviations: new Set(core.features.lexeme.list.filter((word) => word.endsWith("."))),
    formsOf: (lexemes) => {
      const tags = lexemes.map(({ tag }) => tag);
      const mayBe = (nth: number, tag: number) => cache.isMemberPOS(lexemes[nth]?.normal ?? 0, tag);
      for (const one of patterns) one.apply(tags, lexemes, mayBe);
      return lexemes.map((lexeme, nth) => lexeme.formAs(lexeme.isFixed ? lexeme.tag : (tags[nth] ?? 0)));
    },
  };
}

/**
 * A document that takes a token for one of the model's only where it is: how a word is taken apart must not depend on
 * what was read before, as it does where the model takes every token that it met for one of its own.
 */
function forgetful(document: WrappedDocument, { isOOV }: Cache): WrappedDocument {
  return {
    ...document,
    isLexeme: (text) => (isOOV(text) ? null : document.isLexeme(text)),
    _addTokenIfInCache: (text, spaces, kind) =>
      isOOV(text) ? constants.UNK : document._addTokenIfInCache(text, spaces, kind),
  };
}
