/** What `second-source help` prints. */
export const usage = `second-source reads news articles the way a fact-checker does.

  second-source check PATH…     every finding in the articles; all PATHs are read as one folder
  second-source claims PATH…    every claim and every mention in the articles
  second-source report PATH…    the fact-check report: the articles with their notes and open findings
  second-source facts list      the fact packs: what they cover, until when, and how many facts they hold
  second-source facts show NAME all that the packs know under a name or an id, with sources
  second-source facts validate PATH…
                                what is wrong with fact packs, at file:line:column
  second-source facts import wikidata --position Q… | --person Q… | --event Q… --out PACK.yaml
                                asks Wikidata's query service and writes a pack; nothing else contacts the network
  second-source lsp --stdio     the language server

Options
  --format NAME       check: text, json, sarif, junit, github; claims and facts: text, json;
                      report: html, markdown, csv, claim-review, sarif
  --fail-on SEVERITY  check ends with 1 from this severity on: error (default), warning, information, hint, never
  --date YYYY-MM-DD   the publication date of the articles whose text does not tell it
  --facts PATH        a fact pack, or a folder of packs (may be repeated); those in .second-source/facts
                      of a folder of articles are read in any case
  --no-facts          without the bundled packs
  --show-suppressed   check: findings that notes or dismissals answer, too, with who answered them and why
  --config PATH       settings in YAML or JSON: include, exclude, maxFileSize, dates, facts, rules
  --stdin             read one article from standard input
  --stdin-path NAME   the name it goes by

Options of report
  --out FILE          where the report goes; else it is printed
  --publisher NAME    who publishes the reviews (claim-review)
  --url URL           the page they are published at (claim-review)

Options of facts import
  --position, --person, --event Q…
                      the items: an office, a person, an event or a kind of events (may be repeated)
  --out FILE          where the pack goes; --force overwrites it
  --endpoint URL      another SPARQL endpoint with data of Wikidata's shape
  --contact TEXT      an address that the service can reach you at, told with every question
  --timeout SECONDS   how long one answer may take (90)
  --page-size ROWS    how many rows one question asks for (2000)

Exit status: 0 nothing at or above --fail-on (facts: no error, something known), 1 something, 2 could not run.
`;
