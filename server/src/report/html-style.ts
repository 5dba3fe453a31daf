/** How a report looks on screen, in print, in light and dark. */
export const style = `
:root { color-scheme: light dark; --line: #767676; --mark: #fff3bf; --ink: #1b1b1b; --page: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --line: #8c8c8c; --mark: #574b12; --ink: #ececec; --page: #1b1b1b; } }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; }
@media (max-width: 50rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
article p { margin: 0 0 1em; overflow-wrap: anywhere; }
article .headline, article .subheading { font-weight: bold; }
mark { background: var(--mark); color: inherit; }
.noticed { text-decoration: underline dotted; text-underline-offset: 0.2em; }
aside { border-inline-start: 1px solid var(--line); padding-inline-start: 1rem; }
blockquote { margin: 0 0 0.5em; padding-inline-start: 0.75em; border-inline-start: 3px solid var(--line); overflow-wrap: anywhere; }
.said { white-space: pre-wrap; }
.path, .by { font-size: 0.9rem; }
table { border-collapse: collapse; min-width: 22rem; }
caption { text-align: start; font-weight: bold; }
th, td { text-align: start; padding: 0.2rem 0.6rem; border-bottom: 1px solid var(--line); }
.bar { width: 12rem; } .bar svg { width: 100%; height: 0.7rem; display: block; } .bar rect { fill: currentColor; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; } dd { margin: 0; }
section.article { break-before: page; }
@media print { body { max-width: none; margin: 0; } .columns { display: block; } aside { border: 0; padding: 0; } }
`;
