import { isWholeCode, spokenCode, tidyCode } from '#core/follow-up/case-code.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { paragraphs } from '../plain-html.ts'
import { typedText } from '../referring/form-fields.ts'
import { addresses } from './case-page.ts'
import { sendOpenAgain } from './code-form.ts'
import { sendFollowUpPage, type Asked, type FollowUpParts } from './follow-up-page.ts'

/** A code on paper, for whoever is handed it: where one answers, and nothing of whom or what. Whether it opens anything is not looked up. */
export function sendSlip({ publicUrl }: FollowUpParts, asked: Asked) {
  const { words, typed } = asked
  const code = typedText(typed, 'code')
  if (!isWholeCode(code)) return sendOpenAgain({ ...asked, typed: {} })
  const { slip } = words
  const address = `${publicUrl().replace(/^https?:\/\//, '')}${addresses.code}`.split('/').map(escapeHtml).join('/<wbr>')
  const parts = `<dl><dt>${escapeHtml(slip.address)}</dt><dd>${address}</dd><dt>${escapeHtml(words.code)}</dt><dd class="code">${escapeHtml(spokenCode(tidyCode(code)))}</dd></dl>`
  sendFollowUpPage(asked, 200, { title: words.title, body: `<section class="slip"><h2>${escapeHtml(slip.title)}</h2>${paragraphs(slip.how)}${parts}${paragraphs(slip.after)}</section><p class="screen">${escapeHtml(slip.print)}</p>` })
}
