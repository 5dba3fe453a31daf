import type { Person } from "../../claims/analysis.ts";
import { sharedPart } from "../../claims/article-date.ts";
import type { PersonMention, Role } from "../../reading/mention.ts";
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
    ...line("Here", [...roles].map(prose.text), "; "),
    ...officeLine(scene, person.name),
    ...line("Also known as", known.filter((name) => name !== usual).map(prose.text)),
    ...line("Spelled otherwise", otherSpellings(scene, person)),
    ...line("Also in", otherDocuments(scene, person)),
  ];
}

function line(label: string, items: readonly string[], separator = ", "): string[] {
  if (items.length === 0) return [];
  const more = items.length > MOST ? ` and ${items.length - MOST} more` : "";
  return [`${label}: ${items.slice(0, MOST).join(separator)}${more}`];
}

/** How other places write parts of the name, each with its first place. */
function otherSpellings({ analysis, library, prose }: HoverScene, person: Person): string[] {
  const own = new Set(person.name.split(" "));
  const context = { analysis, corpus: library.corpus(), facts: library.facts };
  const shown = new Map<string, string>();
  for (const { form, uri, mention } of spellingsOf(person, context).flat()) {
    const document = library.article(uri)?.document;
    if (own.has(form) || shown.has(form) || document === undefined) continue;
    const place = prose.link(library.path(uri), uri, document.positionAt(mention.start).line);
    shown.set(form, `“${prose.text(form)}” in ${place}`);
  }
  return [...shown.values()];
}

function otherDocuments({ article, library, prose }: HoverScene, person: Person): string[] {
  const first = new Map<string, PersonMention>();
  for (const { uri, person: other } of samePeople(library, article.uri, person)) {
    const [mention] = other.mentions;
    if (mention !== undefined && !first.has(uri)) first.set(uri, mention);
  }
  return [...first].flatMap(([uri, { start }]) => {
    const document = library.article(uri)?.document;
    return document === undefined
      ? []
      : [prose.link(library.path(uri), uri, document.positionAt(start).line)];
  });
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
