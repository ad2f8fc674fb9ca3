/** The style of what stands above the letter on its page, and of its versions with larger text and with higher contrast. */
export const toolsStyle = `
.tools { max-width: calc(52ch + 3rem); margin: 0 auto; padding: 1rem 1.5rem 0; font-size: 1rem; line-height: 1.5; }
.versions { display: none; margin-bottom: .5rem; }
.versions ul { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; padding: 0; list-style: none; }
.versions li { margin: 0; }
.versions li:nth-child(2) { margin-right: 1rem; }
.versions a, .tools button { display: inline-block; min-height: 44px; padding: .4rem .8rem; border: 2px solid var(--line); border-radius: 6px; background: var(--page); color: var(--text); font: inherit; text-decoration: none; cursor: pointer; }
.versions a[aria-current] { border-color: var(--text); background: var(--text); color: var(--page); font-weight: 600; }
.tools button { margin: 0 .4rem .4rem 0; border-color: var(--text); }
.tools button[hidden] { display: none; }
.tools button:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
.tools p { margin: 0 0 .5rem; }
.tools p:empty { display: none; }
.is-read { background: var(--note); outline: 3px solid var(--text); outline-offset: 3px; border-radius: 2px; }
@supports selector(:has(a)) {
  .versions:target, body:not(:has(.versions:target)) #ordinary { display: block; }
}
@media screen {
  html:has(#large:target), html:has(#large-contrast:target) { font-size: 150%; }
  :root:has(#contrast:target), :root:has(#large-contrast:target) { --page: #fff; --text: #000; --soft: #000; --line: #000; --link: #00008b; --note: #fff; }
  :root:has(#contrast:target) :is(.steps tr, .main-thing, .note), :root:has(#large-contrast:target) :is(.steps tr, .main-thing, .note) { border-width: 3px; }
}
@media screen and (max-width: 24rem) { .tools { padding: 1rem 1rem 0; } .versions li:nth-child(2) { margin-right: 0; } }
@media screen and (prefers-color-scheme: dark) {
  :root:has(#contrast:target), :root:has(#large-contrast:target) { --page: #000; --text: #fff; --soft: #fff; --line: #fff; --link: #ffff66; --note: #000; }
}
@media print { .tools { display: none; } .is-read { background: none; outline: none; } }
`
