import fc from "fast-check";

/**
 * A character of a text that is edited. `from` is where it stood at first: nowhere if somebody wrote it later, and in
 * several places if the text after an edit does not tell which: of “aa”, either letter may have been deleted.
 */
export interface Character {
  readonly unit: string;
  readonly from: readonly number[];
}

export type Characters = readonly Character[];

export function charactersOf(text: string): Characters {
  return text.split("").map((unit, at) => ({ unit, from: [at] }));
}

export function textOf(characters: Characters): string {
  return characters.map(({ unit }) => unit).join("");
}

/**
 * What somebody does to a text. Numbers are taken modulo what there is to choose from. `words` are of another subject than
 * the text, but sound the same.
 */
export type Edit =
  | { readonly do: "insert"; readonly at: number; readonly words: string }
  | { readonly do: "delete"; readonly at: number; readonly length: number }
  | { readonly do: "replace"; readonly at: number; readonly length: number; readonly words: string }
  | { readonly do: "move" | "duplicate" | "remove"; readonly paragraph: number; readonly to: number }
  | { readonly do: "swap"; readonly paragraph: number; readonly one: number; readonly other: number };

export function edited(characters: Characters, edit: Edit): Characters {
  switch (edit.do) {
    case "insert":
      return spliced(characters, edit.at, 0, edit.words);
    case "delete":
      return spliced(characters, edit.at, edit.length, "");
    case "replace":
      return spliced(characters, edit.at, edit.length, edit.words);
    case "swap": {
      const paragraphs = split(characters, "\n");
      const index = edit.paragraph % paragraphs.length;
      const sentences = split(paragraphs[index] ?? [], ".");
      const [one, other] = [edit.one % sentences.length, edit.other % sentences.length];
      const swapped = sentences.map(
        (sentence, at) => sentences[at === one ? other : at === other ? one : at] ?? sentence,
      );
      return paragraphs.flatMap((paragraph, at) => (at === index ? swapped.flat() : paragraph));
    }
    default: {
      const paragraphs = split(characters, "\n");
      const index = edit.paragraph % paragraphs.length;
      const chosen = paragraphs[index] ?? [];
      const rest = edit.do === "duplicate" ? paragraphs : paragraphs.filter((_, at) => at !== index);
      if (edit.do === "remove") return rest.flat();
      const to = edit.to % (rest.length + 1);
      return [...rest.slice(0, to), chosen, ...rest.slice(to)].flat();
    }
  }
}

function spliced(characters: Characters, at: number, length: number, words: string): Characters {
  let start = at % (characters.length + 1);
  let removed = characters.slice(start, start + length);
  let added: Characters = words.split("").map((unit) => ({ unit, from: [] }));
  while (added.length > 0 && added[0]?.unit === removed[0]?.unit) {
    [added, removed] = [added.slice(1), removed.slice(1)];
    start++;
  }
  while (added.length > 0 && added.at(-1)?.unit === removed.at(-1)?.unit)
    [added, removed] = [added.slice(0, -1), removed.slice(0, -1)];
  const before = characters.slice(0, start);
  const after = characters.slice(start + removed.length);
  if (added.length === 0) return [...alsoFrom(before, removed, -1), ...alsoFrom(after, removed, 1)];
  if (removed.length > 0) return [...before, ...added, ...after];
  return [...before, ...alsoFrom(alsoFrom(added, after, 1), before, -1), ...after];
}

/** Characters that may as well be those of `others`, as far as both begin (1) or end (-1) with the same. */
function alsoFrom(characters: Characters, others: Characters, way: 1 | -1): Characters {
  const now = [...characters];
  const indexOf = (list: Characters, step: number) => (way === 1 ? step : list.length - 1 - step);
  for (let step = 0; step < now.length; step++) {
    const character = now[indexOf(now, step)];
    // Beyond what was removed come the characters themselves: “abab|abab” minus “ab”.
    const other = others[indexOf(others, step)] ?? now[indexOf(now, step - others.length)];
    if (character === undefined || character.unit !== other?.unit) break;
    now[indexOf(now, step)] = { ...character, from: [...new Set([...character.from, ...other.from])] };
  }
  return now;
}

/** Pieces that each end with a character, as in the text. */
function split(characters: Characters, end: string): Characters[] {
  const pieces: Character[][] = [[]];
  for (const character of characters) {
    pieces.at(-1)?.push(character);
    if (character.unit === end) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

const subjects = [
  "The mayor",
  "The harbour master",
  "Ida Jensen",
  "The ministry",
  "A spokesman for the ministry",
];
const days = ["on Monday", "on Tuesday", "last week"];
const counts = ["40", "150", "160", "nine", "some"];
const things = ["boats", "houses", "people"];
const ends = [
  "sank in the harbour",
  "were damaged by the storm",
  "had to leave the island",
  "had not been counted yet",
];

/** A sentence of a news article; of so few words that sentences that are alike are common. */
const sentence = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(...[subjects, days, counts, things, ends].map((words) => fc.constantFrom(...words)))
      .map(([who, day, count, what, end]) => `${who} said ${day} that ${count} ${what} ${end}.`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "The company did not immediately respond to a request for comment.",
      "Work began in 1999.",
      "“Nobody was hurt,” said Ida Jensen.",
    ),
  },
);

/** An article of sentences that are alike, in which whole sentences and paragraphs may stand twice. */
export const article = fc
  .tuple(
    fc.oneof(
      fc.array(sentence, { minLength: 1, maxLength: 24 }),
      fc.uniqueArray(sentence, { minLength: 1, maxLength: 24 }),
    ),
    fc.array(fc.integer({ min: 1, max: 4 })),
    fc.option(fc.nat(10)),
  )
  .map(([sentences, lengths, twice]) => {
    const paragraphs: string[] = [];
    for (let at = 0; at < sentences.length; ) {
      const length = lengths[paragraphs.length] ?? 3;
      paragraphs.push(`${sentences.slice(at, at + length).join(" ")}\n`);
      at += length;
    }
    const again = twice === null ? undefined : paragraphs[twice];
    return [...paragraphs, ...(again === undefined ? [] : [again])].join("");
  });

const others = fc.constantFrom(
  "The referee said on Monday that 40 players were fit. ",
  "An official of the club said on Tuesday that the match had been moved. ",
  "However, ",
  "x",
  " reportedly",
  "160",
  "\n",
  "Fans said last week that some tickets were left.",
);

const number = fc.nat(100_000);
const short = fc.integer({ min: 1, max: 12 });
const long = fc.integer({ min: 1, max: 300 });

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant("insert" as const), at: number, words: others }),
  fc.record({ do: fc.constant("delete" as const), at: number, length: fc.oneof(short, long) }),
  fc.record({
    do: fc.constant("replace" as const),
    at: number,
    length: fc.oneof(short, long),
    words: others,
  }),
  fc.record({
    do: fc.constantFrom("move" as const, "duplicate" as const, "remove" as const),
    paragraph: number,
    to: number,
  }),
  fc.record({ do: fc.constant("swap" as const), paragraph: number, one: number, other: number }),
);
