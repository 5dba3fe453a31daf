import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { analyse } from "../../server/src/claims/analyse.ts";
import type { Stated } from "../../server/src/corpus/agreement/statement.ts";
import type { Witness } from "../../server/src/corpus/agreement/witness.ts";
import { witnessesOf } from "../../server/src/corpus/agreement/witnesses.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { contains, type Span } from "../../server/src/text/span.ts";
import { factsIn, newsIn } from "./articles.ts";
import { print } from "./print.ts";

/**
 * What documents are taken to say of each other, to be judged by reading. All articles are read as one folder.
 * `--outcomes agrees,update` and `--kinds figure,date` choose what is shown, `--every 7` every seventh of it.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    outcomes: { type: "string", default: "agrees,update,disagrees" },
    kinds: { type: "string", default: "figure,position,office,number,venue,date,quotation" },
    every: { type: "string", default: "1" },
  },
});

const english = await loadEnglish();
const facts = factsIn();
const articles = newsIn(positionals).map(({ path, text }) =>
  analyse(
    { uri: pathToFileURL(resolve(path)).toString(), text, format: "plain", dates: {} },
    { language: english, readParagraphs: english.readAll, facts },
  ),
);
const corpus = buildCorpus(articles, facts);
const texts = new Map(articles.map((article) => [article.uri, article]));
const pairs = articles.flatMap(({ uri }) =>
  (corpus.digest(uri)?.says.statements ?? []).flatMap((stated) =>
    witnessesOf(stated.value, uri, corpus)
      .filter((witness) => uri < witness.uri)
      .map((witness) => ({ uri, stated, witness })),
  ),
);

const outcomes = values.outcomes.split(",");
const kinds = values.kinds.split(",");
const shown = pairs.filter(
  ({ stated, witness }) => outcomes.includes(witness.outcome) && kinds.includes(stated.value.kind),
);
for (const [index, { uri, stated, witness }] of shown.entries())
  if (index % Number(values.every) === 0) show(uri, stated, witness);

const copies = articles.filter(({ uri }) => corpus.copiesOf(uri).length > 0).length;
print(`${articles.length} articles; ${copies} of them are copies of another`);
for (const kind of kinds)
  for (const outcome of ["agrees", "update", "disagrees"]) {
    const found = pairs.filter(
      ({ stated, witness }) => stated.value.kind === kind && witness.outcome === outcome,
    );
    print(`${kind.padEnd(12)}${outcome.padEnd(12)}${String(found.length).padStart(6)}`);
  }

function show(uri: string, { value, place }: Stated, witness: Witness): void {
  const same = corpus.originOf(uri) === witness.origin ? ", copies of one text" : "";
  const [there] = corpus.places("statements", witness.uri, witness.value);
  print(`${value.kind} ${witness.outcome}${same}: ${clean(place.text)} | ${clean(there?.text ?? "")}`);
  print(`    ${nameOf(uri)}: ${sentenceAt(uri, place)}`);
  if (there !== undefined) print(`    ${nameOf(witness.uri)}: ${sentenceAt(witness.uri, there)}`);
  print("");
}

function sentenceAt(uri: string, span: Span): string {
  const article = texts.get(uri);
  const { start, end } = article?.sentences.find((each) => contains(each, span)) ?? span;
  return clean(article?.article.text.slice(start, end) ?? "");
}

function clean(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function nameOf(uri: string): string {
  return `${decodeURI(uri.slice(uri.lastIndexOf("/") + 1))}, ${texts.get(uri)?.date?.value ?? "no date"}`;
}
