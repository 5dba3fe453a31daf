import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Store } from "oxigraph";
import { turtle } from "./wikidata-data.ts";

/** What may go wrong with an answer, as services that are asked too much do it. */
export type Fault =
  | "rate-limited"
  | "unavailable"
  | "cut-off"
  | "not-json"
  | "silent"
  | "hung-up"
  | "refused";

/** A SPARQL service on this machine. */
export interface SparqlService {
  readonly url: string;
  /** The queries that came, whatever was answered. */
  readonly queries: readonly string[];
  /** The last `User-Agent`. */
  readonly userAgent: () => string;
  close(): Promise<void>;
}

/** Rows of a query as a store answers it, as JSON text. */
export function answerTo(query: string, store: Store = loaded()): string {
  return String(store.query(query, { results_format: "json" }));
}

/** The test data in a SPARQL engine. */
export function loaded(): Store {
  const store = new Store();
  store.load(turtle, { format: "text/turtle" });
  return store;
}

/** Starts a service that first makes these faults, one an answer, and then answers. */
export async function sparqlService(faults: readonly Fault[] = []): Promise<SparqlService> {
  const store = loaded();
  const queries: string[] = [];
  let agent = "";
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    agent = request.headers["user-agent"] ?? "";
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const query = new URLSearchParams(Buffer.concat(chunks).toString()).get("query") ?? "";
    const fault = faults[queries.length];
    queries.push(query);
    const type = { "content-type": "application/sparql-results+json" };
    switch (fault) {
      case "rate-limited":
        response.writeHead(429, { "retry-after": "0" }).end("slow down");
        return;
      case "unavailable":
        response.writeHead(503).end();
        return;
      case "refused":
        response.writeHead(400).end("MalformedQueryException");
        return;
      case "not-json":
        response.writeHead(200, { "content-type": "text/html" }).end("<html>Sign in to this network</html>");
        return;
      case "silent":
        return;
      case "hung-up":
        request.socket.destroy();
        return;
      case "cut-off": {
        const whole = answerTo(query, store);
        response
          .writeHead(200, type)
          .end(`${whole.slice(0, whole.length / 2)}\njava.util.concurrent.TimeoutException`);
        return;
      }
      default:
        response.writeHead(200, type).end(answerTo(query, store));
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}/sparql`,
    queries,
    userAgent: () => agent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
