import { escapeHtml } from '#core/letters/blocks-html.ts'

/** A line that stands out from the rest of the page. */
export const markHtml = (line: string): string => `<p class="mark">${escapeHtml(line)}</p>`

/** Beside the style of all plain pages. Bars keep what they say in forced colours and on paper. */
export const statisticsStyle = `
aside,main{max-width:60rem}
section{margin:2rem 0}
.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr));gap:0 1rem}
.fields p{margin:0 0 .75rem;min-width:0}
select{display:block;box-sizing:border-box;width:100%;min-height:44px;margin:.25rem 0 0;padding:.5rem .75rem;border:1px solid;border-radius:6px;font:inherit;color:inherit;background:Canvas}
select:focus-visible,a:focus-visible{outline:3px solid;outline-offset:2px}
table{border-collapse:collapse;width:100%}
th,td{padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;border-bottom:1px solid;border-color:color-mix(in srgb,CanvasText 25%,Canvas)}
th[scope=row]{font-weight:400;width:50%}
.n{text-align:right;font-variant-numeric:tabular-nums}
td:last-child,th:last-child{padding-right:0}
.bar{display:block;width:100%;height:.5rem;margin:.375rem 0}
.rail{fill:color-mix(in srgb,CanvasText 12%,Canvas)}
.full{fill:light-dark(#0f548c,#62abf5)}
.big{font-size:1.375rem;font-weight:600}
.then .full{fill:light-dark(#5c5c5c,#b8b8b8)}
.soft{margin-top:.5rem;color:color-mix(in srgb,CanvasText 80%,Canvas)}
.goals{list-style:none;padding:0}
.goals li{margin:0 0 1.25rem}
.goals p{margin:0 0 .25rem}
.mark{font-weight:600;border:2px solid;padding:.5rem .75rem;border-radius:6px}
nav ul{list-style:none;padding:0}
nav li{margin:0 0 .5rem}
summary{min-height:44px;box-sizing:border-box;padding:.5rem 0;font-weight:600;cursor:pointer}
summary:focus-visible{outline:3px solid;outline-offset:2px}
nav a{display:inline-block;min-height:24px;padding:.25rem 0}
@media (max-width:30rem){body{padding:1.5rem 1rem}table{font-size:.9375rem;line-height:1.4}th,td{padding-right:.5rem}th[scope=row]{width:45%;hyphens:auto;overflow-wrap:anywhere}.big{font-size:1.25rem}}
@media (max-width:24rem){.share{width:0;padding:0}.share span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}
@media (forced-colors:active){.rail{fill:Canvas;stroke:CanvasText;stroke-width:.5}.full{fill:CanvasText}}
@media (forced-colors:active){.then .full{fill:GrayText}}
@media print{nav,.screen{display:none}section{break-inside:avoid}.full{fill:#000}.rail{fill:#ddd}}
`
