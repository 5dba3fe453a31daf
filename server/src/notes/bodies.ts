import * as v from "valibot";
import { isObject } from "../text/is-object.ts";
import { agentOf, isSame, type Json, listOf, nameOf, stringOr, withoutNulls } from "./json.ts";
import type { Evidence, Quote, Reply } from "./note.ts";
import { evidenceSchema, replySchema } from "./notes-schema.ts";

/** When a note was made that does not say when. */
export const LONG_AGO = "1970-01-01T00:00:00.000Z";

/** Reads a quote out of a selector or a list of them; `null` if there is none. */
export function quoteIn(selector: unknown): Quote | null {
  const found = listOf(selector).find(
    (each): each is Json => isObject(each) && each["type"] === "TextQuoteSelector",
  );
  const exact = found?.["exact"];
  if (found === undefined || typeof exact !== "string" || exact === "") return null;
  const quote = { exact, prefix: stringOr(found["prefix"], ""), suffix: stringOr(found["suffix"], "") };
  return found["distinct"] === true ? { ...quote, distinct: true } : quote;
}

/** Reads a body as a piece of evidence; `null` if it is none. */
export function evidenceOf(body: unknown): Evidence | null {
  const read = v.safeParse(evidenceSchema, body);
  if (!read.success) return null;
  const { id, source, selector, state, stance, comment } = read.output;
  return {
    id,
    source: typeof source === "string" ? source : source.id,
    quote: quoteIn(selector),
    publisher: typeof source === "string" ? null : nameOf(source.publisher),
    accessed: state?.sourceDate?.slice(0, 10) ?? null,
    stance: stance ?? null,
    archived: state?.cached ?? null,
    comment: comment ?? "",
  };
}

/** Writes a piece of evidence over the body that it was read from. */
export function evidenceJson(evidence: Evidence, earlier: Json | undefined): Json {
  const before = earlier === undefined ? null : evidenceOf(earlier);
  if (earlier !== undefined && isSame(before, evidence)) return earlier;
  const { id, source, quote, publisher, accessed, stance, archived, comment } = evidence;
  const state = isObject(earlier?.["state"]) ? earlier["state"] : {};
  const found = isObject(earlier?.["source"]) ? earlier["source"] : {};
  return withoutNulls({
    ...earlier,
    id,
    type: "SpecificResource",
    purpose: "linking",
    source:
      publisher === null && Object.keys(found).length === 0
        ? source
        : withoutNulls({
            ...found,
            id: source,
            publisher: agentOf(publisher, found["publisher"], "Organization"),
          }),
    selector: quote === null ? null : { type: "TextQuoteSelector", ...quote },
    state:
      accessed === null && archived === null
        ? null
        : withoutNulls({
            ...state,
            type: "TimeState",
            sourceDate: accessed === before?.accessed ? state["sourceDate"] : instantOf(accessed),
            cached: archived,
          }),
    stance,
    comment: comment === "" ? null : comment,
  });
}

/** Reads a body as a reply; `null` if it is none. One that tells no time is as old as its note. */
export function replyOf(body: unknown, noteMade = LONG_AGO): Reply | null {
  const read = v.safeParse(replySchema, body);
  if (!read.success) return null;
  const { id, creator, created, modified, value } = read.output;
  return {
    id,
    comment: value,
    creator: nameOf(creator),
    created: created ?? modified ?? noteMade,
    modified: modified ?? created ?? noteMade,
  };
}

/** Writes a reply over the body that it was read from. */
export function replyJson(reply: Reply, earlier: Json | undefined, noteMade: string): Json {
  if (earlier !== undefined && isSame(replyOf(earlier, noteMade), reply)) return earlier;
  const { id, comment, creator, created, modified } = reply;
  return withoutNulls({
    ...earlier,
    id,
    type: "TextualBody",
    purpose: "replying",
    format: "text/markdown",
    creator: agentOf(creator, earlier?.["creator"], "Person"),
    created,
    modified,
    value: comment,
  });
}

/** The day as the standard wants it: an instant in UTC. */
function instantOf(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00Z`;
}
