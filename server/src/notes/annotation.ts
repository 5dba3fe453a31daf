import { basisOrNull } from "../dismissals/dismissal-file.ts";
import { isObject } from "../text/is-object.ts";
import { evidenceJson, evidenceOf, LONG_AGO, quoteIn, replyJson, replyOf } from "./bodies.ts";
import { historyJson, historyOf } from "./history.ts";
import { agentOf, type Json, listOf, nameOf, stringOr, withoutNulls } from "./json.ts";
import { type Note, type NoteStatus, noteStatuses, type Verdict, verdicts } from "./note.ts";

/**
 * A note as a Web Annotation (https://www.w3.org/TR/annotation-model/). Of what the standard has no word for, evidence's
 * stance, the assignee and the history are named by terms of other vocabularies (`page.ts`); the rule that a note answers
 * and the reason for a dismissal stand in our own `secondSource` object.
 */
const motivations: Readonly<Record<NoteStatus, string>> = {
  open: "commenting",
  assigned: "commenting",
  "needs-source": "questioning",
  disputed: "questioning",
  checked: "assessing",
  dismissed: "assessing",
  corrected: "editing",
};

/**
 * Reads a note, by this or any other program that follows the standard: an annotation with an id and a quote. `null` for
 * any other.
 */
export function noteOf(annotation: unknown): Note | null {
  if (!isObject(annotation)) return null;
  const { id, created, modified } = annotation;
  if (typeof id !== "string" || id === "") return null;
  const selector = targetOf(annotation)["selector"];
  const quote = quoteIn(selector);
  if (quote === null) return null;
  const own = isObject(annotation["secondSource"]) ? annotation["secondSource"] : {};
  const bodies = listOf(annotation["body"]);
  const made = stringOr(created, stringOr(modified, LONG_AGO));
  return {
    id,
    quote,
    position: positionIn(selector),
    status: valuesOf(bodies, "tagging").find(isStatus) ?? "open",
    verdict: valuesOf(bodies, "classifying").find(isVerdict) ?? null,
    comment: commentOf(annotation),
    reason: stringOr(own["reason"], null),
    answers: stringOr(own["answers"], null),
    basis: basisOrNull(own["basis"]),
    assignee: nameOf(annotation["assignee"]),
    evidence: bodies.map(evidenceOf).filter((evidence) => evidence !== null),
    replies: bodies.map((body) => replyOf(body, made)).filter((reply) => reply !== null),
    history: historyOf(annotation["history"]),
    creator: nameOf(annotation["creator"]),
    created: made,
    modified: stringOr(modified, stringOr(created, LONG_AGO)),
  };
}

/**
 * Writes a note over `earlier`, the annotation it was read from: fields that are not ours stay as they are. What changes
 * often stands in the middle, so that edits of two notes in a row do not touch.
 */
export function annotationOf(note: Note, source: string, earlier: Json = {}): Json {
  const before = noteOf(earlier);
  const {
    id: _id,
    type,
    motivation,
    creator,
    created: _created,
    modified: _modified,
    assignee,
    body: _body,
    bodyValue: _bodyValue,
    secondSource,
    history,
    target,
    ...foreign
  } = earlier;
  return {
    ...withoutNulls({
      id: note.id,
      type: type ?? "Annotation",
      motivation: before?.status === note.status && motivation ? motivation : motivations[note.status],
      creator: agentOf(note.creator, creator, "Person"),
      created: note.created,
      modified: note.modified,
      assignee: agentOf(note.assignee, assignee, "Person"),
      body: bodiesOf(note, earlier),
    }),
    ...foreign,
    ...withoutNulls({
      history: historyJson(note.history, history),
      secondSource: {
        ...withoutBasis(secondSource),
        answers: note.answers,
        reason: note.reason,
        ...(note.basis === null ? {} : { basis: note.basis }),
      },
      target: targetJson(note, source, earlier),
    }),
  };
}

/** Our object as it was; one whose basis is gone has none. */
function withoutBasis(own: unknown): Json {
  if (!isObject(own)) return {};
  const { basis: _basis, ...others } = own;
  return others;
}

/** Our bodies in their fixed order, then the others. */
function bodiesOf(note: Note, earlier: Json): readonly unknown[] {
  const bodies = listOf(earlier["body"]);
  const withId = (id: string) => bodies.find((body): body is Json => isObject(body) && body["id"] === id);
  const comments = bodies.filter(isComment);
  return [
    ...textBody("commenting", note.comment, "text/markdown"),
    ...textBody("tagging", note.status, "text/plain"),
    ...textBody("classifying", note.verdict ?? "", "text/plain"),
    ...note.evidence.map((evidence) => evidenceJson(evidence, withId(evidence.id))),
    ...note.replies.map((reply) => replyJson(reply, withId(reply.id), note.created)),
    ...bodies.filter((body) => !isOurs(body) && body !== comments[0]),
  ];
}

function textBody(purpose: string, value: string, format: string): Json[] {
  return value === "" ? [] : [{ type: "TextualBody", purpose, format, value }];
}

/** Whether a body says what a note itself keeps: its comment apart, of which others may write several. */
function isOurs(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { purpose, value } = body;
  return (
    (purpose === "tagging" && isStatus(value)) ||
    (purpose === "classifying" && isVerdict(value)) ||
    evidenceOf(body) !== null ||
    replyOf(body) !== null
  );
}

/** The comment: the first body that comments, or as others write it, one that says no purpose. */
function commentOf(annotation: Json): string {
  const comment = listOf(annotation["body"]).find(isComment);
  return isObject(comment) ? stringOr(comment["value"], "") : stringOr(annotation["bodyValue"], "");
}

function isComment(body: unknown): boolean {
  if (!isObject(body) || typeof body["value"] !== "string") return false;
  const { type, purpose } = body;
  return purpose === "commenting" || (type === "TextualBody" && purpose === undefined);
}

function valuesOf(bodies: readonly unknown[], purpose: string): unknown[] {
  return bodies.filter(isObject).flatMap((body) => (body["purpose"] === purpose ? [body["value"]] : []));
}

/** The target, or of several the first that quotes words. */
function targetOf(annotation: Json): Json {
  const targets = listOf(annotation["target"]).filter(isObject);
  return targets.find(({ selector }) => quoteIn(selector) !== null) ?? targets[0] ?? {};
}

/** How an annotation names its article; empty where it does not. */
export function sourceOf(annotation: Json): string {
  return stringOr(targetOf(annotation)["source"], "");
}

function targetJson(note: Note, source: string, earlier: Json): unknown {
  const target = targetOf(earlier);
  const others = listOf(target["selector"]).filter(
    (selector) => !(isObject(selector) && isTextSelector(selector["type"])),
  );
  const now = {
    ...target,
    source,
    selector: [
      { ...otherFields(target["selector"]), type: "TextQuoteSelector", ...note.quote },
      { type: "TextPositionSelector", ...note.position },
      ...others,
    ],
  };
  const targets = listOf(earlier["target"]);
  return targets.length > 1 ? targets.map((each) => (each === target ? now : each)) : now;
}

/** What a quote's selector has besides what a note keeps. */
function otherFields(selector: unknown): Json {
  const found = listOf(selector)
    .filter(isObject)
    .find((each) => quoteIn(each) !== null);
  const { exact: _exact, prefix: _prefix, suffix: _suffix, distinct: _distinct, ...others } = found ?? {};
  return others;
}

function positionIn(selector: unknown): Note["position"] {
  const position = listOf(selector)
    .filter(isObject)
    .find(({ type }) => type === "TextPositionSelector");
  return { start: countOr0(position?.["start"]), end: countOr0(position?.["end"]) };
}

function isTextSelector(type: unknown): boolean {
  return type === "TextQuoteSelector" || type === "TextPositionSelector";
}

function isStatus(value: unknown): value is NoteStatus {
  return noteStatuses.some((status) => status === value);
}

function isVerdict(value: unknown): value is Verdict {
  return verdicts.some((verdict) => verdict === value);
}

function countOr0(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
