import { escapeHtml } from '#core/letters/blocks-html.ts'
import { languageOf } from '../message-page.ts'
import { paragraphs } from '../plain-html.ts'
import { statisticsWords } from '../words/statistics-by-language.ts'
import { statisticsGapsWords } from '../words/statistics-gaps-by-language.ts'
import { chooseGapsHtml, gapsOf, type ChosenGaps } from './chosen-gaps.ts'
import { gapsAddress, gapsHtml, type Tried } from './gaps-html.ts'
import { pageOfGaps, pagingHtml } from './gaps-paging.ts'
import type { ReadableGap } from './readable-gaps.ts'
import { sendStatisticsPage, type Asked } from './statistics-sign-in.ts'
import { markHtml } from './statistics-style.ts'

const style = `
h3{margin:1.5rem 0 .5rem;font-size:1.125rem;line-height:1.4}
.taught{list-style:none;padding:0}
.taught li{margin:0 0 1.5rem;padding:0 0 .5rem;border-bottom:1px solid;border-color:color-mix(in srgb,CanvasText 25%,Canvas);scroll-margin-top:1rem}
.taught p{margin:0 0 .5rem;max-width:60ch;overflow-wrap:anywhere}
label[for]{font-weight:600}
textarea{display:block;box-sizing:border-box;width:100%;max-width:60ch;field-sizing:content;min-height:6.5rem;margin:.25rem 0 0;padding:.5rem .75rem;border:1px solid;border-radius:6px;font:inherit;color:inherit;background:Canvas}
textarea:focus-visible,summary:focus-visible{outline:3px solid;outline-offset:2px}
.hint,.wrong{display:block}
.wrong::before{content:'→ '}
summary{box-sizing:border-box;min-height:44px;display:list-item;margin:0 0 .5rem;padding:.5rem 0;font-weight:600;cursor:pointer}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{details,form{display:none}}
`

type Sent = { gaps: readonly ReadableGap[]; chosen: ChosenGaps; tried: Tried | null; saved: string | null; isMadeUp: boolean }

/** The page of what meetings have taught. */
export function sendGaps(asked: Asked, { gaps, chosen, tried, saved, isMadeUp }: Sent, status = 200) {
  const language = languageOf(asked.request)
  const words = statisticsGapsWords[language]
  const page = pageOfGaps(gapsOf(gaps, chosen), chosen.page, tried?.id ?? saved)
  const here = page.gaps
  const alarm = tried ? `<p role="alert"><strong class="wrong">${escapeHtml(words.wrong[tried.wrong])}</strong> <a href="#words-${escapeHtml(tried.id)}">${escapeHtml(words.goToField)}</a></p>` : ''
  const choose = gaps.length > 1 ? chooseGapsHtml(gapsAddress, gaps, chosen, { words, language }) : ''
  const list = here.length > 0 ? gapsHtml(here, { words, language, chosen, tried, saved }) : paragraphs([gaps.length === 0 ? words.none : words.nothingHere])
  const notThere = gaps.length === 0 ? '' : chosen.notThere.map((choice) => markHtml(words.notThere[choice])).join('')
  const back = `<nav><p><a href="/statistik">${escapeHtml(words.back)}</a></p></nav>`
  sendStatisticsPage(asked, words.title, `${alarm}${isMadeUp ? markHtml(statisticsWords[language].madeUp) : ''}${notThere}${paragraphs([words.intro])}${choose}${list}${pagingHtml(gapsAddress, page, chosen, words)}${back}`, { status, style })
}
