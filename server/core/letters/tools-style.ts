/** The style of what stands above the letter on its page, and of its versions with larger text and with higher contrast. */
export const toolsStyle = `
.tools { display: flex; flex-wrap: wrap; gap: .4rem; max-width: calc(52ch + 3rem); margin: 0 auto; padding: 1rem 1.5rem 0; font-size: 1rem; line-height: 1.5; }
.versions { display: none; }
.files, .versions ul, [data-aloud="buttons"]:not([hidden]) { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; padding: 0; list-style: none; }
.versions li { margin: 0; }
.versions a, .tools button { display: inline-block; min-height: 44px; margin: 0; padding: .4rem .7rem; border: 1px solid var(--line); border-radius: 6px; background: var(--page); color: var(--text); font: inherit; text-decoration: none; cursor: pointer; }
.tools button[hidden] { display: none; }
.tools button:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
.tools p { flex-basis: 100%; margin: 0; }
.tools p:empty { display: none; }
.is-read { background: var(--note); outline: 3px solid var(--text); outline-offset: 3px; border-radius: 2px; }
@supports selector(:has(a)) {
  .versions:target, body:not(:has(.versions:target)) #ordinary { display: block; }
}
@media screen {
  .tools:has([data-does="stop"]:not([hidden])) [data-aloud="buttons"] { position: fixed; inset: auto 0 0; z-index: 1; padding: .6rem max(1rem, calc((100% - 52ch) / 2)); border-top: 1px solid var(--line); background: var(--page); }
  :root:has([data-does="stop"]:not([hidden])) { scroll-padding-bottom: 6rem; }
  body:has([data-does="stop"]:not([hidden])) { padding-bottom: 6rem; }
  html:has(#large:target), html:has(#large-contrast:target) { font-size: 150%; }
  :root:has(#contrast:target), :root:has(#large-contrast:target) { --page: #fff; --text: #000; --soft: #000; --line: #000; --link: #00008b; --note: #fff; }
  :root:has(#contrast:target) :is(.steps tr, .main-thing, .note), :root:has(#large-contrast:target) :is(.steps tr, .main-thing, .note) { border-width: 3px; }
}
@media screen and (max-width: 24rem) { .tools { padding: 1rem 1rem 0; } .versions a, .tools button { padding-inline: .4rem; } }
@media screen and (prefers-color-scheme: dark) {
  :root:has(#contrast:target), :root:has(#large-contrast:target) { --page: #000; --text: #fff; --soft: #fff; --line: #fff; --link: #ffff66; --note: #000; }
}
.said { box-sizing: border-box; width: min(52ch, 100% - 3rem); margin: 1rem auto 0; padding: .6rem 1rem; border: 2px solid var(--text); border-radius: 8px; font-weight: 600; }
.said ul { margin: .5rem 0 .3rem; font-weight: 400; }
.replies { max-width: calc(52ch + 3rem); margin: 0 auto; padding: 0 1.5rem 4rem; }
.replies h2 { padding-top: 1.5rem; border-top: 2px solid var(--line); }
.replies form { margin: 0 0 2rem; }
.replies label { display: block; margin: 0 0 1rem; }
.replies :is(select, textarea, button) { display: block; width: 100%; min-height: 44px; margin: .25rem 0 0; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--page); color: var(--text); font: inherit; }
.replies button { width: auto; max-width: 100%; font-weight: 600; text-align: start; cursor: pointer; }
.replies :is(select, textarea, button):focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
@media screen and (max-width: 24rem) { .said { width: calc(100% - 2rem); } .replies { padding-inline: 1rem; } }
@media print { .said, .replies, .tools { display: none; } .is-read { background: none; outline: none; } }
`
