import { afterEach, describe, expect, it } from "vitest";
import { type Row, type SparqlEndpoint, select } from "../../server/src/wikidata/sparql-endpoint.ts";
import { type Fault, type SparqlService, sparqlService } from "./sparql-service.ts";

const QUERY = "SELECT ?label WHERE { <http://www.wikidata.org/entity/Q1> ?any ?label } ORDER BY ?label";

let service: SparqlService | null = null;
const reasons: string[] = [];

afterEach(async () => {
  await service?.close();
  reasons.length = 0;
});

async function ask(
  faults: readonly Fault[],
  more: Partial<SparqlEndpoint> = {},
  signal?: AbortSignal,
): Promise<readonly Row[]> {
  service = await sparqlService(faults);
  const endpoint = {
    url: service.url,
    userAgent: "SecondSource/0 (desk@example.org)",
    timeout: 5000,
    retries: 3,
    pause: 1,
  };
  return select({ ...endpoint, onRetry: (why) => reasons.push(why), ...more }, QUERY, signal);
}

describe("select", () => {
  it("gives the rows, and names who asks", async () => {
    expect(await ask([])).toEqual([{ label: "Norland" }]);
    expect(service?.userAgent()).toBe("SecondSource/0 (desk@example.org)");
  });

  it.each<[Fault, RegExp]>([
    ["rate-limited", /429 \(too many requests\)/],
    ["unavailable", /503/],
    ["cut-off", /cut off/],
    ["not-json", /cut off/],
    ["hung-up", /cannot be reached/],
  ])("asks again where the service is %s", async (fault, reason) => {
    expect(await ask([fault, fault])).toEqual([{ label: "Norland" }]);
    expect(service?.queries).toHaveLength(3);
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toMatch(reason);
  });

  it("asks again where no answer comes in time", async () => {
    expect(await ask(["silent"], { timeout: 150 })).toEqual([{ label: "Norland" }]);
    expect(reasons[0]).toMatch(/took too long/);
  });

  it("says what happened when it gives up", async () => {
    const always = Array.from({ length: 9 }, (): Fault => "unavailable");
    await expect(ask(always)).rejects.toThrow(/answered 503/);
    expect(service?.queries).toHaveLength(4);
  });

  it("does not repeat a question that the service does not take", async () => {
    await expect(ask(["refused"])).rejects.toThrow(/answered 400 and does not take the question/);
    expect(service?.queries).toHaveLength(1);
  });

  it("stops at once when it is cancelled", async () => {
    const controller = new AbortController();
    const asked = ask(["silent"], {}, controller.signal);
    queueMicrotask(() => controller.abort(new Error("Cancelled.")));
    await expect(asked).rejects.toThrow("Cancelled.");
  });

  it("leaves out what is unknown", async () => {
    service = await sparqlService();
    const query = "SELECT ?s ?v WHERE { ?s <http://www.wikidata.org/prop/qualifier/P580> ?v }";
    const endpoint = { url: service.url, userAgent: "t", timeout: 5000, retries: 0, pause: 1 };
    expect(await select(endpoint, query)).toEqual([{ s: "http://www.wikidata.org/entity/statement/q10-c" }]);
  });
});
