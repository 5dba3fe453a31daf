import { isObject } from "../text/is-object.ts";
import { evidenceJson, evidenceOf, quoteIn, replyJson, replyOf } from "./bodies.ts";
import { historyJson } from "./history.ts";
import { agentOf, type Json, listOf, withoutNulls } from "./json.ts";
import type { Note, NoteStatus } from "./note.ts";
import { isComment, isStatus, isVerdict, noteOf, targetOf } from "./read-annotation.ts";

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

function isTextSelector(type: unknown): boolean {
  return type === "TextQuoteSelector" || type === "TextPositionSelector";
}
