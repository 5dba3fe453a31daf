const light = `--ink: #1b1b1b; --page: #ffffff; --faint: #5c5c5c; --line: #d0d0d0; --mark: #fff0b3; --link: #0b4f9e;
  --red: #b3261e; --amber: #8a5a00; --violet: #6741a5; --grey: #5f6368; --blue: #0b57d0; --green: #146c2e;`;
const dark = `--ink: #ececec; --page: #1b1b1b; --faint: #b4b4b4; --line: #4a4a4a; --mark: #574b12; --link: #9cc4ff;
  --red: #ff8a80; --amber: #f2b84b; --violet: #c9adff; --grey: #b0b4b8; --blue: #8ab4f8; --green: #7bd88f;`;

/** How a report looks: colours by name, so that another page can set them. Light on paper. */
export const style = `
:root { color-scheme: light dark; ${light} }
@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }
body { font: 1rem/1.55 Georgia, "Times New Roman", serif; color: var(--ink); background: var(--page); max-width: 72rem; margin: 2rem auto; padding: 0 1.25rem; }
h1, h2, h3, header, .path, .margin, .notes, .numbers, .chart, nav, .findings { font-family: system-ui, sans-serif; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.35rem; line-height: 1.3; } h3 { font-size: 1.05rem; }
header p { margin: 0.25rem 0 0; color: var(--faint); }
a { color: var(--link); }
article { max-width: 100%; }
article > p, .row { display: grid; grid-template-columns: minmax(0, 62ch); margin: 0 0 1em; }
article p { overflow-wrap: anywhere; }
.row { grid-template-columns: minmax(0, 62ch) minmax(0, 1fr); column-gap: 2rem; align-items: start; }
article > p { display: block; max-width: 62ch; } .row > p { margin: 0; }
article .headline { font-size: 1.3rem; font-weight: bold; line-height: 1.3; } article .subheading { font-weight: bold; }
article .standfirst { font-style: italic; } article .byline, article .date-line, article .caption { color: var(--faint); }
mark { background: var(--mark); color: inherit; padding: 0.05em 0; }
.noticed { text-decoration: underline dotted; text-underline-offset: 0.2em; }
sup { line-height: 0; } sup a { font-family: system-ui, sans-serif; padding: 0 0.15em; }
.notes { margin: 0; padding: 0 0 0 1.4rem; font-size: 0.9rem; line-height: 1.45; }
.note { border-inline-start: 3px solid var(--grey); padding-inline-start: 0.75rem; margin: 0 0 0.9rem; break-inside: avoid; }
.note p, .note ul { margin: 0 0 0.3rem; overflow-wrap: anywhere; } .note ul { padding-inline-start: 1.1rem; }
.note:target, article p:target { outline: 2px solid var(--link); outline-offset: 3px; }
blockquote { margin: 0 0 0.3rem; font-style: italic; color: var(--faint); overflow-wrap: anywhere; }
.said { white-space: pre-wrap; } .reply { padding-inline-start: 1rem; }
.path, .by { font-size: 0.85rem; color: var(--faint); }
.disputed, .refuted { border-color: var(--red); fill: var(--red); }
.needs-source, .conflicting-evidence { border-color: var(--amber); fill: var(--amber); }
.assigned { border-color: var(--violet); fill: var(--violet); }
.corrected { border-color: var(--blue); fill: var(--blue); }
.checked, .supported { border-color: var(--green); fill: var(--green); }
.open, .dismissed, .not-enough-evidence { border-color: var(--grey); fill: var(--grey); }
.clearance { font-family: system-ui, sans-serif; font-weight: 600; }
.checklist { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font: 0.9rem/1.45 system-ui, sans-serif; }
.numbers { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin: 1rem 0; }
.numbers dt { font-size: 0.85rem; color: var(--faint); } .numbers dd { margin: 0; font-size: 1.15rem; font-weight: 600; }
.charts { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; }
table { border-collapse: collapse; font-size: 0.9rem; flex: 1 1 22rem; max-width: 32rem; }
caption { text-align: start; font-weight: bold; padding: 0.2rem 0.6rem; }
th, td { text-align: start; padding: 0.25rem 0.6rem; border-bottom: 1px solid var(--line); } tbody th { font-weight: normal; }
.bar { width: 50%; } .bar svg { width: 100%; height: 0.7rem; display: block; }
section.article { border-block-start: 1px solid var(--line); margin-block-start: 2rem; }
@media screen and (max-width: 56rem) { .row { grid-template-columns: minmax(0, 1fr); row-gap: 0.5rem; } }
@media print {
  @page { margin: 16mm; }
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  .row { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 1.2rem; }
  article > p { max-width: 60%; }
  a { color: inherit; text-decoration: none; }
  mark, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, caption { break-after: avoid; } tr, .numbers { break-inside: avoid; }
  section.article + section.article { break-before: page; border: 0; margin: 0; }
}
`;
