import { setTimeout as pause } from 'node:timers/promises'
import { isWholeCode } from '#core/follow-up/case-code.ts'
import { monthsOn } from '#core/follow-up/moments.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { answersAfterMs } from '#server/identity/handed-over-code.ts'
import type { CaseSight, FollowedCase } from '#server/store/store.ts'
import { paragraphs } from '../plain-html.ts'
import { typedText } from '../referring/form-fields.ts'
import { askAgain } from './answer-page.ts'
import { addresses, sendCase } from './case-page.ts'
import { codeForm, unsavedIn } from './code-form.ts'
import { sendFollowUpPage, sendSaid, todayIn, type Asked, type FollowUpParts } from './follow-up-page.ts'
import { monthText, outcomeList } from './outcome-list.ts'

export const askForCode = (asked: Asked) => sendFollowUpPage(asked, 200, { title: asked.words.title, body: `${paragraphs(asked.words.ask)}${codeForm(asked)}${stopElsewhere(asked)}` })

const stopElsewhere = ({ words }: Asked) => `<hr><p>${escapeHtml(words.stopElsewhere)} <a href="${addresses.stop}">${escapeHtml(words.stopHere)}</a></p><p>${escapeHtml(words.office.elsewhere)} <a href="${addresses.office}">${escapeHtml(words.office.title)}</a></p>`

/** A code as it was typed: told at once where a sign is wrong, which says nothing of any case; else the case, or the one answer for all that open none. */
export async function openCode(parts: FollowUpParts, asked: Asked) {
  const { words, request } = asked
  const typed = typedText(asked.typed, 'code')
  if (!isWholeCode(typed)) return sendFollowUpPage(asked, 400, { title: words.title, body: `${paragraphs([words.ask[0] ?? ''])}${codeForm(asked, words.mistyped)}` })
  if (!parts.mayTry(request.ip ?? '')) return sendSaid(asked, 429, words.tooOften, codeForm(asked))
  const opened = await caseOfCode(parts, typed)
  if (!opened) return sendSaid(asked, 403, words.notOpened, codeForm(asked))
  if (opened.sees === 'outcomes') return sendOutcomes(parts, asked, opened.followed)
  const { followed } = opened
  const pass = await parts.passes.seal({ caseId: followed.caseId })
  return Object.keys(unsavedIn(asked.typed)).length > 0 ? askAgain(parts, asked, { followed, pass }) : sendCase(parts, asked, { followed, pass })
}

/** What a code opens now; null for an unknown, replaced, expired or erased one, all alike and as slow. */
export async function caseOfCode(parts: Pick<FollowUpParts, 'store' | 'codes' | 'now'>, typed: string): Promise<{ followed: FollowedCase; sees: CaseSight } | null> {
  const [found] = await Promise.all([parts.codes.hashOf(typed).then((hash) => parts.store.findCaseByCode(hash)), pause(answersAfterMs)])
  return found && monthsOn(found.followed.heldOn, todayIn(parts)) !== null ? found : null
}

/** For those who sat there: what became of it, as codes. */
async function sendOutcomes({ formName }: FollowUpParts, asked: Asked, followed: FollowedCase) {
  const { words, language } = asked
  const name = (await formName(followed.hostAuthorityId, followed.formId))?.[language] ?? words.outcomes.someMeeting
  const lead = words.outcomes.lead(name, monthText(followed.heldOn, language))
  sendFollowUpPage(asked, 200, { title: words.outcomes.title, body: `${paragraphs([lead, words.outcomes.codes])}<section><h2>${escapeHtml(words.outcomes.items)}</h2>${outcomeList(followed, words)}</section>` })
}
