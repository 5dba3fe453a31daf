import { setImmediate } from "node:timers/promises";
import { type CancellationToken, type Connection, ProgressType } from "vscode-languageserver/node";
import type { ReportOrder, ReportText } from "../protocol/reports.ts";
import { checkedArticle, type FactCheck } from "../report/fact-check.ts";
import { reportFormats } from "../report/formats.ts";
import { htmlBody } from "../report/html.ts";
import { sarifOf } from "../report/reported-findings.ts";
import type { Service } from "../service/service.ts";
import { normalUri } from "../text/uris.ts";

const inWords = new ProgressType<string>();
/** After how many articles progress is told again. */
const STEP = 10;

/** Writes the fact-check that somebody ordered. Rejects, with an error fit to show, if there is nothing to tell. */
export async function makeReport(
  connection: Connection,
  { library, articles }: Service,
  { uris, format, publisher, url, progress }: ReportOrder,
  token: CancellationToken,
): Promise<ReportText> {
  const isBegun = (uri: string): boolean =>
    library.notes(uri).length > 0 || library.checklist(uri).entries.some(({ tick }) => tick !== null);
  const wanted =
    uris === "all" ? articles() : uris === "noted" ? articles().filter(isBegun) : uris.map(normalUri);
  const checked: FactCheck["articles"][number][] = [];
  for (const [index, uri] of wanted.entries()) {
    if (token.isCancellationRequested) return { text: "", uris: [] };
    if (progress !== null && index % STEP === 0)
      void connection.sendProgress(inWords, progress, `${index} of ${wanted.length} articles`);
    const article = checkedArticle(library, uri);
    if (article !== null) checked.push(article);
    await setImmediate();
  }
  const made = new Date().toISOString();
  const check: FactCheck = { made, articles: checked, verdictLabels: library.verdictLabels };
  if (format === "preview") return { text: htmlBody(check), uris: checked.map(({ uri }) => uri) };
  refuseEmpty(check, format);
  if (format === "sarif") return { text: sarifOf(library, checked, []), uris: checked.map(({ uri }) => uri) };
  const text = reportFormats[format](check, { name: publisher ?? "", url });
  return { text, uris: checked.map(({ uri }) => uri) };
}

function refuseEmpty({ articles }: FactCheck, format: ReportOrder["format"]): void {
  if (articles.length === 0) throw new Error("There is no article to report on.");
  if (format !== "claim-review") return;
  if (!articles.some(({ notes }) => notes.some(({ note }) => note.verdict !== null)))
    throw new Error(
      "No note gives a verdict yet, and ClaimReview tells of nothing else. Set a verdict on a note first.",
    );
}
