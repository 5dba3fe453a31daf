import * as v from "valibot";
import { noteParts, stances } from "./note.ts";

/**
 * The file of an article's notes, as this program writes it (docs/notes.md). What else stands in it, by other programs
 * that follow the standard, is allowed everywhere. Bodies and events are read with these very schemas; the JSON schema
 * for editors is made from them (`npm run schema`).
 */
const described = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));

const text = v.string();
const instant = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const agent = v.union([
  text,
  v.looseObject({
    type: described(v.optional(text), "Person, Organization or Software."),
    name: described(v.optional(text), "The name."),
  }),
]);

const quoteSelector = v.looseObject({
  type: described(v.literal("TextQuoteSelector"), "Finds the words by what they are."),
  exact: described(v.pipe(text, v.minLength(1)), "The words."),
  prefix: described(v.optional(text), "What stands before them."),
  suffix: described(v.optional(text), "What stands behind them."),
  distinct: described(
    v.optional(v.boolean()),
    "Whether nothing else in the article was like the words when they were quoted.",
  ),
});

const positionSelector = v.looseObject({
  type: described(v.literal("TextPositionSelector"), "Finds the words by where they stood."),
  start: described(count, "The first code point, counted from 0."),
  end: described(count, "The code point behind the last one."),
});

const otherSelector = v.looseObject({
  type: described(v.optional(text), "Another kind of selector; kept as it is."),
});
const selector = v.union([quoteSelector, positionSelector, otherSelector]);

/** A piece of evidence: a body of the annotation. */
export const evidenceSchema = v.looseObject({
  id: described(v.pipe(text, v.minLength(1)), "The name of this piece of evidence: urn:uuid:…"),
  type: described(v.literal("SpecificResource"), "Always SpecificResource."),
  purpose: described(v.literal("linking"), "Evidence is linked."),
  source: described(
    v.union([
      v.pipe(text, v.minLength(1)),
      v.looseObject({
        id: described(v.pipe(text, v.minLength(1)), "The URL."),
        publisher: described(v.optional(agent), "Who published it."),
      }),
    ]),
    "Where it is: a URL, or a document of the folder relative to this file.",
  ),
  selector: described(
    v.optional(v.union([selector, v.array(selector)])),
    "The words in the source that count: a TextQuoteSelector.",
  ),
  state: described(
    v.optional(
      v.looseObject({
        type: described(v.literal("TimeState"), "Always TimeState."),
        sourceDate: described(v.optional(instant), "When it was looked up."),
        cached: described(v.optional(text), "The URL of an archived copy."),
      }),
    ),
    "When it was looked up, and where a copy is.",
  ),
  stance: described(v.optional(v.picklist(stances)), "Whether it supports or refutes the claim."),
  comment: described(v.optional(text), "What there is to say of it, in Markdown."),
});

/** A reply: a body of the annotation. */
export const replySchema = v.looseObject({
  id: described(v.pipe(text, v.minLength(1)), "The name of this reply: urn:uuid:…"),
  type: described(v.literal("TextualBody"), "Always TextualBody."),
  purpose: described(v.literal("replying"), "A reply replies."),
  format: described(v.optional(text), "text/markdown"),
  creator: described(v.optional(agent), "Who replied."),
  created: described(v.optional(instant), "When."),
  modified: described(v.optional(instant), "When it was last changed."),
  value: described(text, "The reply, in Markdown."),
});

const textualBody = v.looseObject({
  type: described(v.literal("TextualBody"), "Words."),
  purpose: described(
    v.optional(text),
    "commenting: the comment. tagging: the status (open, assigned, needs-source, checked, disputed, corrected, " +
      "dismissed). classifying: the verdict (supported, refuted, not-enough-evidence, conflicting-evidence).",
  ),
  format: described(v.optional(text), "text/markdown or text/plain."),
  value: described(text, "The words."),
});

const otherBody = v.looseObject({
  type: described(v.optional(text), "Another kind of body; kept as it is."),
});

/** An entry of a note's history. */
export const eventSchema = v.object({
  at: described(instant, "When."),
  by: described(v.exactOptional(text), "Who."),
  changed: described(v.picklist(noteParts), "What."),
  from: described(v.exactOptional(text), "What it was."),
  to: described(v.exactOptional(text), "What it became."),
});

const target = v.looseObject({
  source: described(v.optional(text), "The article, relative to this file."),
  selector: described(v.optional(v.union([selector, v.array(selector)])), "The words."),
});

export const annotationSchema = v.looseObject({
  id: described(v.optional(text), "The note's name, once in the folder: urn:uuid:…"),
  type: described(v.optional(v.union([text, v.array(text)])), "Annotation"),
  motivation: described(
    v.optional(v.union([text, v.array(text)])),
    "commenting, questioning, assessing or editing; follows from the status.",
  ),
  creator: described(v.optional(v.union([agent, v.array(agent)])), "Who made the note."),
  created: described(v.optional(instant), "When it was made."),
  modified: described(v.optional(instant), "When it was last changed."),
  assignee: described(v.optional(agent), "Who is to check it."),
  body: described(
    v.optional(
      v.union([
        text,
        otherBody,
        v.array(v.union([evidenceSchema, replySchema, textualBody, otherBody, text])),
      ]),
    ),
    "Comment, status, verdict, evidence and replies.",
  ),
  secondSource: described(
    v.optional(
      v.looseObject({
        answers: described(v.optional(v.nullable(text)), "The code of the rule whose finding it answers."),
        reason: described(v.optional(v.nullable(text)), "Why it was dismissed."),
        basis: described(
          v.optional(
            v.looseObject({
              words: described(v.optional(text), "The finding's own words."),
              values: described(v.optional(v.array(text)), "What was compared."),
              facts: described(
                v.optional(v.record(v.string(), text)),
                "Facts, with a digest of what each says.",
              ),
            }),
          ),
          "What the finding rested on when it was dismissed; it comes back when that changes.",
        ),
      }),
    ),
    "What the standard has no word for.",
  ),
  history: described(v.optional(v.array(eventSchema)), "Who changed what, when; only ever added to."),
  target: described(
    v.optional(v.union([text, target, v.array(v.union([text, target]))])),
    "The words that the note is about.",
  ),
});

export const notesSchema = v.looseObject({
  "@context": described(
    v.optional(v.unknown()),
    "The vocabulary: that of Web Annotations, and where our own terms are from.",
  ),
  type: described(v.optional(v.union([text, v.array(text)])), "AnnotationPage"),
  items: described(v.optional(v.array(annotationSchema)), "The notes, in the order of their places."),
});
