import { Router } from 'express'
import { languageNamed } from '#core/meeting/languages.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { languageOfNotice, newestNotice, noticeShown } from '#core/privacy-notice/notices-shown.ts'
import type { ShownNotice } from '#core/privacy-notice/shown-notice.ts'
import { languageOf, sendMessagePage, sendPlainPage } from './message-page.ts'
import { paragraphs } from './plain-html.ts'
import { messageTexts } from './words/message-texts-by-language.ts'

/** What this is, what is kept and on what terms: the addresses that the Teams package names; and what is said of one's data, by its version or as it stands in a language, to read and to print. */
export function serveAbout(): Router {
  const router = Router()
  router.get('/about', (request, response) => sendMessagePage(request, response, 200, ({ about, privacy, terms }) => [about, { ...privacy, anchor: 'privacy' }, { ...terms, anchor: 'terms' }]))
  router.get('/dina-uppgifter', (request, response) => sendPlainPage(request, response, 200, noticePage(newestNotice(languageOf(request)))))
  router.get('/dina-uppgifter/:noticeVersion', (request, response) => {
    const language = languageNamed(request.params.noticeVersion)
    const notice = language ? newestNotice(language) : noticeShown(request.params.noticeVersion)
    if (!notice) return sendMessagePage(request, response, 404, ({ privacyText }) => [privacyText.unknown])
    sendPlainPage(request, response, 200, noticePage(notice))
  })
  return router
}

/** On paper one sheet, for who is there by phone: with room for whom to call, and without what is for the screen alone. */
const paperStyle = `
.paper{display:none}
@media print{
@page{size:A4;margin:11mm 16mm}
body{padding:0;font-size:12pt;line-height:1.28}
main{max-width:none}
h1{font-size:18pt;margin-bottom:.3rem}
h2{font-size:12pt;margin:.4rem 0 .05rem}
p{margin-bottom:.25rem}
.screen,aside{display:none}
.paper{display:block}
.line{margin:.7rem 0 0}
.line span{display:block;border-top:1px solid;margin-top:2rem;padding-top:.25rem;font-size:11pt}
}
`

/** Paragraph by paragraph, under the headings that this version has. */
const textOf = ({ paragraphs: said, headings = [] }: ShownNotice) =>
  said.map((text, place) => headings.filter(({ before }) => before === place).map((one) => `<h2>${escapeHtml(one.text)}</h2>`).join('') + paragraphs([text])).join('')

/** In the language that it was written in, with the very words of that version. */
function noticePage(notice: ShownNotice) {
  const language = languageNamed(languageOfNotice(notice)) ?? 'sv'
  const { privacyText: words } = messageTexts[language]
  const newest = newestNotice(language)
  const older = notice.version === newest.version ? '' : `<p class="screen">${escapeHtml(words.older)} <a href="/dina-uppgifter/${escapeHtml(newest.version)}">${escapeHtml(words.newest)}</a></p>`
  const lines = [words.authority, words.call].map((label) => `<p class="line"><span>${escapeHtml(label)}</span></p>`).join('')
  return { language, title: notice.title, moreStyle: paperStyle, body: `${older}${textOf(notice)}<div class="paper">${lines}</div><p><small>${escapeHtml(words.called(notice.version))}</small></p><p class="screen">${escapeHtml(words.printHelp)}</p>` }
}
