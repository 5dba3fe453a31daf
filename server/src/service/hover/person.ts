import { foldName } from "../../facts/fold-words.ts";
import type { PersonMention, Role } from "../../reading/mention.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./hover.ts";

const MOST_DOCUMENTS = 6;

/** A person: the fullest name, offices here and by the facts, other spellings, the documents that name them. */
export function personLines(scene: HoverScene, mention: PersonMention): string[] {
  const { analysis, library, article, prose } = scene;
  const person = analysis.people.find(({ mentions }) => mentions.includes(mention));
  const name = person?.name ?? mention.name;
  const known = library.facts.personNamed(name)?.fact.names ?? [];
  const roles = new Set((person?.mentions ?? [mention]).flatMap((each) => each.roles.map(roleText)));
  const names = new Set([name, ...known].map(foldName));
  const elsewhere = library.articles().flatMap(({ uri, analysis: other, document }) => {
    if (uri === article.uri || other === null) return [];
    const same = other.people.find((each) => names.has(foldName(each.name)));
    const first = same?.mentions[0];
    return same === undefined || first === undefined
      ? []
      : [
          {
            name: same.name,
            link: prose.link(library.path(uri), uri, document.positionAt(first.start).line),
          },
        ];
  });
  const spellings = new Set(
    [...known, ...elsewhere.map((each) => each.name)].filter((each) => each !== name),
  );
  return [
    `Person: ${prose.strong(known[0] ?? name)}`,
    ...(roles.size === 0 ? [] : [`Here: ${[...roles].map(prose.text).join("; ")}`]),
    ...officeLine(scene, name),
    ...(spellings.size === 0 ? [] : [`Also spelled: ${[...spellings].map(prose.text).join(", ")}`]),
    ...(elsewhere.length === 0
      ? []
      : [
          `Also in: ${elsewhere
            .slice(0, MOST_DOCUMENTS)
            .map(({ link }) => link)
            .join(
              ", ",
            )}${elsewhere.length > MOST_DOCUMENTS ? ` and ${elsewhere.length - MOST_DOCUMENTS} more` : ""}`,
        ]),
  ];
}

/** The offices that the facts give the person at the article's own date. */
function officeLine({ analysis, library, prose }: HoverScene, name: string): string[] {
  const date = analysis.date?.value;
  if (date === undefined) return [];
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
