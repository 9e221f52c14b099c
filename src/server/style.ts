/**
 * The pages' one stylesheet. Logical properties only, so that both directions share every rule. A mark has neither
 * padding nor a box of its own: either would break the join of the Arabic letters at its edges.
 */
export const STYLE = `
:root { --ink: #1d2433; --soft: #5a6475; --line: #d6dbe3; --ground: #fbfaf7; --mark: #ffe3a3; --deep: #ffc95c; --link: #1f5fa8; }
* { box-sizing: border-box; }
html { font: 1rem/1.6 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: var(--ink); background: var(--ground); }
:lang(ar) { font-family: "IBM Plex Sans Arabic", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", Tahoma, "DejaVu Sans", sans-serif; }
html:lang(ar) { font-size: 1.0625rem; line-height: 1.8; }
body { margin: 0; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.top { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding: 0.75rem 1.5rem; border-block-end: 1px solid var(--line); background: #fff; }
.brand { font-weight: 700; font-size: 1.25rem; text-decoration: none; color: var(--ink); }
main { max-inline-size: 76rem; margin-inline: auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.4; margin-block: 0 1rem; }
h2 { font-size: 1.2rem; margin-block: 2rem 0.5rem; }
h3 { font-size: 1rem; margin-block: 1rem 0.25rem; }
form { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: center; margin-block-end: 1rem; }
select, button { font: inherit; min-block-size: 2.25rem; padding-inline: 0.6rem; border: 1px solid #8a93a3; border-radius: 4px; background: #fff; color: inherit; max-inline-size: 100%; }
button { cursor: pointer; }
.answer { font-size: 1.15rem; font-weight: 600; padding: 0.75rem 1rem; background: #fff; border-inline-start: 4px solid var(--link); }
.remark, .meta { color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; background: #fff; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem; border-block-end: 1px solid var(--line); }
thead th { border-block-end: 2px solid var(--ink); white-space: nowrap; }
.date, .nowrap { white-space: nowrap; }
.ghost { color: var(--soft); border-block-end: 2px dotted currentColor; }
details { background: #fff; border: 1px solid var(--line); border-radius: 4px; margin-block: 0.5rem; padding: 0.5rem 1rem; }
summary { cursor: pointer; font-weight: 600; }
blockquote { margin: 0.5rem 0; padding-inline: 0.9rem; border-inline-start: 3px solid var(--deep); }
ul { padding-inline-start: 1.4rem; }
.reader { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 2rem; align-items: start; }
@media (max-width: 60rem) { .reader { grid-template-columns: minmax(0, 1fr); } }
.text { background: #fff; border: 1px solid var(--line); padding: 1rem 1.5rem; font-size: 1.1rem; line-height: 2; }
.text:lang(ar) { font-family: "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", "Times New Roman", "DejaVu Sans", serif; font-size: 1.25rem; line-height: 2.3; }
.text p { margin-block: 0 0.8em; overflow-wrap: break-word; }
.text a { color: inherit; text-decoration: none; }
mark { color: inherit; background: var(--mark); }
mark.deep { background: var(--deep); }
.text a:hover mark, .text a:focus mark { text-decoration: underline; text-underline-offset: 0.35em; }
.text a:target mark { background: #bfe0ff; }
.list { list-style: none; padding: 0; margin: 0; }
.list > li { background: #fff; border: 1px solid var(--line); border-radius: 4px; padding: 0.6rem 1rem; margin-block-end: 0.6rem; scroll-margin-block-start: 1rem; }
.list > li:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
.list p { margin-block: 0.2rem; }
.list blockquote a { color: inherit; text-decoration-color: var(--line); }
.id { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.8rem; color: var(--soft); }
@media (forced-colors: active) { mark { background: Mark; color: MarkText; } }
@media print { .top, form { display: none; } .reader { display: block; } }
`;
