import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { paragraphsOf, type Subject } from "./subject.ts";

/** The tagger that the reading stands on, alone: tokens, parts of speech, lemmas. */
export async function load(): Promise<Subject> {
  const { readDoc, its } = winkNLP(model, ["sbd", "pos"]);
  return {
    read: (article) =>
      paragraphsOf(article).map((paragraph) => {
        const tokens = readDoc(paragraph).tokens();
        return [tokens.out(), tokens.out(its.pos), tokens.out(its.lemma as typeof its.value)];
      }),
  };
}
