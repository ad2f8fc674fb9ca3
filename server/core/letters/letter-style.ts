/** The letter's own style: one column, large letters, no colour that means anything. Contrast is 7:1 or more in every theme. */
export const letterStyle = `
:root { color-scheme: light dark; --page: #fff; --text: #1b1b1b; --soft: #454545; --line: #767676; --link: #1f3a8a; --note: #f4f1e8; }
* { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font-family: "Segoe UI", system-ui, "Noto Sans", sans-serif; line-height: 1.6; hyphens: manual; text-align: start; overflow-wrap: break-word; }
main { max-width: calc(52ch + 3rem); margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
p { margin: 0 0 1em; }
main .sentence { unicode-bidi: isolate; }
main [lang] { unicode-bidi: plaintext; }
header { margin-bottom: 2.5rem; color: var(--soft); }
header p { margin: 0; font-size: 1rem; }
header .about { margin-top: 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1.5rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2.5rem 0 .6rem; }
a { color: var(--link); white-space: nowrap; }
a[href^="tel:"] { direction: ltr; unicode-bidi: isolate; }
a:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
.note { margin: 0 0 2rem; padding: .5rem 1rem; background: var(--note); border: 1px solid var(--line); border-radius: 6px; }
.main-thing { margin: 2rem 0; padding: 1.1rem 1.4rem; border: 2px solid var(--text); border-radius: 8px; }
.main-thing h2 { margin: 0 0 .3rem; }
.main-thing p { margin: 0; font-size: 1.06rem; }
.main-thing p + p { margin-top: .5em; }
ul, ol { margin: 0 0 1em; padding-inline-start: 1.5em; }
li { margin-bottom: .8em; }
li p { margin: 0; }
blockquote { margin: 0 0 1em; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
blockquote p { margin: 0 0 .6em; }
blockquote p:last-child { margin-bottom: 0; }
q { quotes: none; }
dt { font-weight: 600; }
dd { margin: 0 0 .8em; }
.steps { width: 100%; border-collapse: collapse; }
.value p { margin: 0; }
.name { font-weight: 600; }
@media screen {
  .steps, .steps tbody, .steps tr { display: block; }
  .steps thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .steps tr { margin-bottom: .8rem; padding: .8rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; }
  .steps td { display: flex; flex-wrap: wrap; padding: .1rem 0; }
  .steps td:empty { display: none; }
  .label { flex: 0 0 3.6rem; color: var(--soft); }
  .value { flex: 1 1 9rem; min-width: 0; }
}
@media screen and (max-width: 24rem) { main { padding: 1.5rem 1rem 3rem; } header { margin-bottom: 1.5rem; } }
@media screen and (prefers-color-scheme: dark) { :root { --page: #1b1b1b; --text: #f2f2f2; --soft: #cfcfcf; --line: #8f8f8f; --link: #b6c8ff; --note: #33302a; } }
@media (prefers-contrast: more) { :root { --soft: var(--text); --line: var(--text); --note: var(--page); } .steps tr { border-width: 2px; } }
@media print {
  @page { size: A4; margin: 12mm 22mm 10mm; }
  :root { --page: #fff; --text: #000; --soft: #000; --line: #555; --link: #000; --note: #fff; color-scheme: light; }
  html { font-size: 12pt; }
  html.long { font-size: 11pt; }
  body { line-height: 1.5; }
  .long body { line-height: 1.4; }
  main { max-width: none; padding: 0; }
  .note { margin-bottom: .8rem; padding: .2rem .8rem; }
  header { display: flex; justify-content: space-between; gap: 1.5rem; margin-bottom: .8rem; }
  header .about { margin: 0; }
  h1 { font-size: 1.4rem; margin-bottom: .6rem; }
  h2 { font-size: 1.1rem; line-height: 1.25; margin: .65rem 0 .05rem; break-after: avoid; }
  .long h2 { margin-top: .38rem; }
  .long .main-thing { margin: .5rem 0; }
  p, li { max-width: 60ch; orphans: 2; widows: 2; }
  p, ul, ol, blockquote { margin-bottom: .36em; }
  li, blockquote p { margin-bottom: .2em; }
  .name, .name + p, .whole, .whole + p { display: inline; }
  dl { margin: 0 0 .36em; }
  dt, dd { display: inline; margin: 0; }
  dt::after { content: ": "; }
  dd::after { content: "\\a"; white-space: pre; }
  .brief { columns: 2; max-width: 60ch; }
  .preparation .group { display: grid; grid-template-columns: 33% 1fr; column-gap: 1rem; break-inside: avoid; }
  .group p, .group ul { margin-bottom: .2em; }
  a { text-decoration: none; }
  .main-thing { margin: .6rem 0; padding: .4rem .9rem; break-inside: avoid; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .main-thing p { break-inside: avoid; }
  .main-thing p { font-size: 1rem; }
  .main-thing p + p { margin-top: .15em; }
  li, blockquote p, .steps tr { break-inside: avoid; }
  .steps { margin-bottom: .4rem; table-layout: fixed; }
  .steps th:nth-child(1) { width: 32%; }
  .steps th:nth-child(2) { width: 40%; }
  .steps thead { display: table-header-group; }
  .steps th { text-align: start; font-weight: 600; }
  .steps th, .steps td { padding: .16rem .6rem .16rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
  .steps th:first-child { padding-inline-start: 1.8rem; }
  .steps td:first-child { position: relative; padding-inline-start: 1.8rem; }
  .steps td:first-child::before { content: ""; position: absolute; inset-inline-start: 0; top: .4rem; width: .95rem; height: .95rem; border: 1.5pt solid #000; }
  .label { display: none; }
}
`
