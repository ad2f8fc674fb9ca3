import { Router } from 'express'
import { languageShown, shownAs, textShown, textsShown } from '#core/consent-texts/texts-shown.ts'
import type { ShownText, ShownWords } from '#core/consent-texts/shown/shown-text.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Language } from '#core/meeting/languages.ts'
import { languageOf, sendMessagePage, sendPlainPage } from './message-page.ts'
import { paragraphs } from './plain-html.ts'
import { consentTextWords } from './words/consent-texts-by-language.ts'

/** The texts that people have answered, as they were shown: our own words, the same for everybody, and nobody's answer. */
export function serveConsentTexts(): Router {
  const router = Router()
  router.get('/samtyckestext', (request, response) => {
    const words = consentTextWords[languageOf(request)]
    sendPlainPage(request, response, 200, { title: words.all, body: `${paragraphs([words.allHelp])}<ul>${textsShown.map((text) => `<li>${link(text, languageOf(request))}</li>`).join('')}</ul>` })
  })
  router.get('/samtyckestext/:version', (request, response) => {
    const words = consentTextWords[languageOf(request)]
    const text = textShown(request.params.version)
    if (!text) return sendMessagePage(request, response, 404, () => [words.unknown])
    const shown = `<blockquote lang="${escapeHtml(languageShown(text))}">${paragraphs(linesOf(text.words))}</blockquote>`
    const all = `<p><a href="/samtyckestext">${escapeHtml(words.all)}</a></p>`
    sendPlainPage(request, response, 200, { title: words.title, body: `${paragraphs([`${nameOf(text, languageOf(request))}.`, words.filledIn, words.called(text.version)])}${shown}${all}` })
  })
  return router
}

const link = (text: ShownText, language: Language) => `<a href="/samtyckestext/${escapeHtml(text.version)}">${escapeHtml(nameOf(text, language))}</a> <small>${escapeHtml(text.version)}</small>`

function nameOf(text: ShownText, language: Language): string {
  const { shown, of, languages } = consentTextWords[language]
  return `${text.of === undefined ? shown[shownAs(text)] : of[text.of]}, ${languages[languageShown(text)]}`
}

/** One line for each sentence, and one for several short words. What was filled in is left open. */
const linesOf = (words: ShownWords): string[] =>
  Object.values(words).map((part) => (typeof part === 'string' ? part : linesOf(part).join(', ')).replaceAll(/\{\d\}/g, '…'))
