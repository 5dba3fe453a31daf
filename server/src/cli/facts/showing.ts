import { URI } from "vscode-uri";
import { describeFact } from "../../facts/describe-fact.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Facts, Known } from "../../facts/facts.ts";
import { factsAbout } from "../../facts/facts-about.ts";
import { oneLine } from "../one-line.ts";

/** `facts show NAME`: everything that the packs know under an id or a name, with its sources. */
export function showing(
  { facts }: { facts: Facts },
  name: string,
  json: boolean,
): { text: string; found: boolean } {
  const known = factsAbout(facts, name);
  const found = known.length > 0;
  if (json) return { text: `${JSON.stringify({ version: 1, facts: known.map(record) }, null, 2)}\n`, found };
  const text = found ? known.map((each) => card(each)).join("\n") : `No pack knows “${name}”.\n`;
  return { text, found };
}

function record({ fact, pack }: Known<Fact>): object {
  return { id: `${pack.id}/${fact.id}`, kind: describeFact(fact).kind, ...at({ fact, pack }), fact };
}

function at({ fact, pack }: Known<Fact>): { pack: object; uri: string | null; line: number | null } {
  const { id, title, completeUntil, uri } = pack;
  return { pack: { id, title, completeUntil }, uri, line: pack.lines[fact.id] ?? null };
}

function card(known: Known<Fact>): string {
  const { fact, pack } = known;
  const { kind, title, lines } = describeFact(fact);
  const { uri, line } = at(known);
  const place = uri === null ? "" : `, ${URI.parse(uri).fsPath}:${line ?? 1}`;
  const rows = [
    ...lines,
    { label: "Pack", text: `${pack.title} (complete until ${pack.completeUntil})${place}` },
  ];
  const width = Math.max(...rows.map(({ label }) => label.length));
  return [
    `${oneLine(title)} [${kind}, ${pack.id}/${fact.id}]`,
    ...rows.map(({ label, text }) => `  ${label.padEnd(width)}  ${oneLine(text)}`),
    "",
  ].join("\n");
}
