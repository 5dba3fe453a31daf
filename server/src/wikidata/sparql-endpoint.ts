import { setTimeout } from "node:timers/promises";
import pRetry, { AbortError } from "p-retry";
import * as v from "valibot";

/** Where questions go, and how patiently. */
export interface SparqlEndpoint {
  readonly url: string;
  /** Who asks: services ask clients to name themselves and a contact. */
  readonly userAgent: string;
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number;
  /** How often a question is put again after a fault that may pass. */
  readonly retries: number;
  /** The pause before the first repetition, in milliseconds; it doubles each time. */
  readonly pause: number;
  /** Called before each repetition with what went wrong. */
  readonly onRetry?: (reason: string) => void;
}

/** One solution of a query: variable → value. Unbound variables and blank nodes (“unknown value”) are absent. */
export type Row = Readonly<Record<string, string>>;

const results = v.object({
  results: v.object({
    bindings: v.array(v.record(v.string(), v.object({ type: v.string(), value: v.string() }))),
  }),
});

/** Answers that say “later”: too many requests, and faults of a server or of what stands before it. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** A pause longer than this is not waited for, in milliseconds. */
const LONGEST_PAUSE = 120_000;

/**
 * Puts a SELECT query and gives its rows (SPARQL 1.1 Protocol, JSON results). Faults that may pass are tried again:
 * time-outs, broken connections, answers cut off or not JSON, and the states above, after the pause that the service
 * asks for. Rejects with a sentence that says what happened, or with the signal's reason.
 */
export async function select(
  endpoint: SparqlEndpoint,
  query: string,
  signal?: AbortSignal,
): Promise<readonly Row[]> {
  return await pRetry(() => ask(endpoint, query, signal), {
    retries: endpoint.retries,
    minTimeout: endpoint.pause,
    factor: 2,
    maxTimeout: LONGEST_PAUSE,
    ...(signal === undefined ? {} : { signal }),
    onFailedAttempt: async ({ error, retriesLeft }) => {
      if (retriesLeft === 0 || !(error instanceof PassingFault)) return;
      endpoint.onRetry?.(error.message);
      await waited(error.pause, signal);
    },
    shouldRetry: ({ error }) => error instanceof PassingFault,
  });
}

/** A fault that may be gone next time; `pause` is how long the service asks to wait, in milliseconds. */
class PassingFault extends Error {
  readonly pause: number;

  constructor(message: string, pause = 0) {
    super(message);
    this.pause = pause;
  }
}

async function ask(endpoint: SparqlEndpoint, query: string, signal?: AbortSignal): Promise<readonly Row[]> {
  const response = await sent(endpoint, query, signal);
  const host = new URL(endpoint.url).host;
  if (PASSING.has(response.status)) {
    await response.body?.cancel();
    const pause = pauseOf(response.headers.get("retry-after"));
    const message = `${host} answered ${response.status}${response.status === 429 ? " (too many requests)" : ""}.`;
    if (pause > LONGEST_PAUSE) throw new AbortError(`${message} It asks to come back later.`);
    throw new PassingFault(message, pause);
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new AbortError(`${host} answered ${response.status} and does not take the question.`);
  }
  const checked = v.safeParse(results, await read(response, host, signal));
  if (!checked.success) throw new PassingFault(`${host} answered something other than SPARQL results.`);
  return checked.output.results.bindings.map((binding) =>
    Object.fromEntries(
      Object.entries(binding).flatMap(([name, { type, value }]) => (type === "bnode" ? [] : [[name, value]])),
    ),
  );
}

async function sent({ url, userAgent, timeout }: SparqlEndpoint, query: string, signal?: AbortSignal) {
  const limit = AbortSignal.timeout(timeout);
  try {
    return await fetch(url, {
      method: "POST",
      body: new URLSearchParams({ query }),
      headers: { accept: "application/sparql-results+json", "user-agent": userAgent },
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
  } catch (error) {
    throw faultOf(error, new URL(url).host, signal);
  }
}

/** The answer's body as data. A service that runs out of time ends a good answer in the middle. */
async function read(response: Response, host: string, signal?: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) throw new PassingFault(`${host} sent an answer that was cut off.`);
    throw faultOf(error, host, signal);
  }
}

function faultOf(error: unknown, host: string, signal?: AbortSignal): unknown {
  if (signal?.aborted === true) return signal.reason;
  if (error instanceof Error && error.name === "TimeoutError")
    return new PassingFault(`${host} took too long to answer.`);
  return new PassingFault(`${host} cannot be reached.`);
}

/** `Retry-After`, in seconds or as a date (RFC 9110 §10.2.3), in milliseconds. */
function pauseOf(header: string | null): number {
  if (header === null) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? 0 : Math.max(0, until - Date.now());
}

async function waited(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (milliseconds === 0) return;
  await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal });
}
