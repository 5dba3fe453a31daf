import { type Note, type NoteStatus, noteStatuses, type Verdict, verdicts } from "./note.ts";

/**
 * A note as a Web Annotation (https://www.w3.org/TR/annotation-model/). What the standard has no word for, the
 * rule that a note answers and the reason for a dismissal, stands in our own `secondSource` object.
 */

/** A JSON object of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

const motivations: Readonly<Record<NoteStatus, string>> = {
  open: "commenting",
  assigned: "commenting",
  "needs-source": "questioning",
  disputed: "questioning",
  checked: "assessing",
  dismissed: "assessing",
  corrected: "editing",
};

const ours: readonly unknown[] = ["commenting", "tagging", "classifying"];
const LONG_AGO = "1970-01-01T00:00:00.000Z";

/** Reads a note; `null` for an annotation that is not one of ours. */
export function noteOf(annotation: unknown): Note | null {
  if (!isObject(annotation) || !isObject(annotation["secondSource"])) return null;
  const { id, target, created, modified, creator, secondSource } = annotation;
  if (typeof id !== "string" || id === "") return null;
  const selectors = isObject(target) ? listOf(target["selector"]).filter(isObject) : [];
  const quote = selectors.find((selector) => selector["type"] === "TextQuoteSelector");
  const exact = quote?.["exact"];
  if (quote === undefined || typeof exact !== "string" || exact === "") return null;
  const position = selectors.find((selector) => selector["type"] === "TextPositionSelector");
  const status = bodyOf(annotation, "tagging");
  const verdict = bodyOf(annotation, "classifying");
  return {
    id,
    quote: { exact, prefix: stringOr(quote["prefix"], ""), suffix: stringOr(quote["suffix"], "") },
    position: { start: countOr0(position?.["start"]), end: countOr0(position?.["end"]) },
    status: isStatus(status) ? status : "open",
    verdict: isVerdict(verdict) ? verdict : null,
    comment: bodyOf(annotation, "commenting") ?? "",
    reason: stringOr(secondSource["reason"], null),
    answers: stringOr(secondSource["answers"], null),
    creator: isObject(creator) ? stringOr(creator["name"], null) : stringOr(creator, null),
    created: stringOr(created, stringOr(modified, LONG_AGO)),
    modified: stringOr(modified, stringOr(created, LONG_AGO)),
  };
}

/** Writes a note over `earlier`, the annotation it was read from: fields that are not ours stay as they are. */
export function annotationOf(note: Note, source: string, earlier: Json = {}): Json {
  const target = isObject(earlier["target"]) ? earlier["target"] : {};
  const foreignSelectors = listOf(target["selector"]).filter(
    (selector) => !(isObject(selector) && isTextSelector(selector["type"])),
  );
  const foreignBodies = listOf(earlier["body"]).filter(
    (body) => !(isObject(body) && body["type"] === "TextualBody" && ours.includes(body["purpose"])),
  );
  const { secondSource } = earlier;
  return withoutNulls({
    ...earlier,
    id: note.id,
    type: earlier["type"] ?? "Annotation",
    motivation: motivations[note.status],
    creator: creatorOf(note, earlier["creator"]),
    created: note.created,
    modified: note.modified,
    body: [...bodiesOf(note), ...foreignBodies],
    target: {
      ...target,
      source,
      selector: [
        { type: "TextQuoteSelector", ...note.quote },
        { type: "TextPositionSelector", ...note.position },
        ...foreignSelectors,
      ],
    },
    secondSource: {
      ...(isObject(secondSource) ? secondSource : {}),
      answers: note.answers,
      reason: note.reason,
    },
  });
}

function bodiesOf(note: Note): Json[] {
  const body = (purpose: string, value: string, format: string): Json[] =>
    value === "" ? [] : [{ type: "TextualBody", purpose, format, value }];
  return [
    ...body("commenting", note.comment, "text/markdown"),
    ...body("tagging", note.status, "text/plain"),
    ...body("classifying", note.verdict ?? "", "text/plain"),
  ];
}

function creatorOf({ creator }: Note, earlier: unknown): unknown {
  if (creator === null) return null;
  return isObject(earlier) ? { ...earlier, name: creator } : { type: "Person", name: creator };
}

/** The text of the first body with a purpose. */
function bodyOf(annotation: Json, purpose: string): string | null {
  const found = listOf(annotation["body"]).find((body) => isObject(body) && body["purpose"] === purpose);
  return isObject(found) ? stringOr(found["value"], null) : null;
}

function withoutNulls(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isTextSelector(type: unknown): boolean {
  return type === "TextQuoteSelector" || type === "TextPositionSelector";
}

function isStatus(value: string | null): value is NoteStatus {
  return noteStatuses.some((status) => status === value);
}

function isVerdict(value: string | null): value is Verdict {
  return verdicts.some((verdict) => verdict === value);
}

function stringOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === "string" ? value : otherwise;
}

function countOr0(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
