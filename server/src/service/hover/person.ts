import type { Person } from "../../claims/analysis.ts";
import { sharedPart } from "../../claims/article-date.ts";
import type { PersonMention, Role } from "../../reading/mention.ts";
import { firstArticles } from "../../rules/other-articles.ts";
import { spellingsOf } from "../../rules/people/spellings.ts";
import { clip } from "../clip.ts";
import { personOf, samePeople } from "../navigation/named-thing.ts";
import type { HoverScene } from "./scene.ts";

/** How many documents or names a line lists before it only counts them. */
const MOST = 5;

/** A person: the usual name, offices here and by the facts, other spellings, the documents that name them. */
export function personLines(scene: HoverScene, mention: PersonMention): string[] {
  const { analysis, library, prose } = scene;
  const person = personOf(analysis, mention);
  const known = library.facts.personNamed(person.name)?.fact.names ?? [];
  const usual = known[0] ?? person.name;
  const roles = new Set(person.mentions.flatMap((each) => each.roles.map(roleText)));
  return [
    `Person: ${prose.strong(usual)}`,
    ...line("Here", all([...roles].map(prose.text)), "; "),
    ...officeLine(scene, person.name),
    ...line("Also known as", all(known.filter((name) => name !== usual).map(prose.text))),
    ...line("Spelled otherwise", all(otherSpellings(scene, person))),
    ...line("Also in", otherDocuments(scene, person)),
  ];
}

/** Items of a line; `total` counts those, too, that are not at hand. */
interface Listed {
  readonly items: readonly string[];
  readonly total: number;
}

function all(items: readonly string[]): Listed {
  return { items, total: items.length };
}

function line(label: string, { items, total }: Listed, separator = ", "): string[] {
  if (items.length === 0) return [];
  const more = total > MOST ? ` and ${total - MOST} more` : "";
  return [`${label}: ${items.slice(0, MOST).join(separator)}${more}`];
}

/** How other places write parts of the name, each with its first place. */
function otherSpellings({ article, library, prose }: HoverScene, person: Person): string[] {
  const digest = library.digest(article.uri);
  const own = new Set(person.name.split(" "));
  const known = digest?.says.people.find(({ value }) => value.name === person.name);
  if (known === undefined) return [];
  const people = { corpus: library.corpus(), facts: library.facts };
  const shown = new Map<string, string>();
  for (const { form, uri, place } of spellingsOf(article.uri, known.value, people).flat()) {
    const mention = own.has(form) || shown.has(form) ? undefined : place();
    const range = mention === undefined ? null : library.range(uri, mention);
    if (range === null) continue;
    const link = prose.link(library.path(uri), uri, range.start.line);
    shown.set(form, `“${prose.text(form)}” in ${link}`);
  }
  return [...shown.values()];
}

/** Links to the first documents, and how many there are in all. */
function otherDocuments({ article, library, prose }: HoverScene, { name }: Person): Listed {
  const corpus = library.corpus();
  const groups = samePeople(library, article.uri, name);
  const first = new Map(firstArticles(groups, () => true).map(({ uri, value }) => [uri, value]));
  const items = [...first].slice(0, MOST).flatMap(([uri, value]) => {
    const [place] = corpus.places("people", uri, value);
    const range = place?.mentions[0] === undefined ? null : library.range(uri, place.mentions[0]);
    return range === null ? [] : [prose.link(library.path(uri), uri, range.start.line)];
  });
  return { items, total: new Set(groups.flatMap(({ uris }) => uris)).size };
}

/** The offices that the facts give the person at the article's own date. */
function officeLine({ analysis, library, prose }: HoverScene, name: string): string[] {
  const date = analysis.date === null ? null : sharedPart(analysis.date.value);
  if (date === null) return [];
  const held = library.facts.termsOf(name).filter(({ fact, pack }) => {
    const end = fact.end ?? pack.completeUntil;
    return (
      fact.start.slice(0, date.length) <= date && date <= end.slice(0, Math.max(date.length, end.length))
    );
  });
  return held.length === 0
    ? []
    : [
        `In office on ${prose.text(date)}: ${held
          .map(
            ({ fact }) => `${prose.text(`${fact.office}, ${fact.of}`)} ${prose.link("source", fact.source)}`,
          )
          .join("; ")}`,
      ];
}

function roleText({ text, status }: Role): string {
  return status === "former" ? `${clip(text, 80)} (former)` : clip(text, 80);
}
