import { setTimeout as pause } from 'node:timers/promises'
import { isWholeCode } from '#core/follow-up/case-code.ts'
import { monthsOn } from '#core/follow-up/moments.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { answersAfterMs } from '#server/identity/handed-over-code.ts'
import type { FollowedCase, OpenedCase } from '#server/store/store.ts'
import { paragraphs } from '../plain-html.ts'
import { typedText } from '../referring/form-fields.ts'
import { askAgain } from './answer-page.ts'
import { addresses, sendCase } from './case-page.ts'
import { codeForm, unsavedIn } from './code-form.ts'
import { sendFollowUpPage, sendSaid, todayIn, type Asked, type FollowUpParts } from './follow-up-page.ts'
import { outcomesHtml } from './outcomes-html.ts'

export const askForCode = (asked: Asked) => sendFollowUpPage(asked, 200, { title: asked.words.title, body: `${paragraphs(asked.words.ask)}${codeForm(asked)}${stopElsewhere(asked)}` })

const stopElsewhere = ({ words }: Asked) => `<hr><p>${escapeHtml(words.stopElsewhere)} <a href="${addresses.stop}">${escapeHtml(words.stopHere)}</a></p><p>${escapeHtml(words.office.elsewhere)} <a href="${addresses.office}">${escapeHtml(words.office.title)}</a></p>`

/** What a code opens as it was typed: told at once where a sign is wrong, which says nothing of any case; else the one answer for all that open none. Null where that was answered. */
export async function tryCode(parts: FollowUpParts, asked: Asked): Promise<OpenedCase | null> {
  const { words, request } = asked
  const typed = typedText(asked.typed, 'code')
  if (!isWholeCode(typed)) return opensNone(() => sendFollowUpPage(asked, 400, { title: words.title, body: `${paragraphs([words.ask[0] ?? ''])}${codeForm(asked, words.mistyped)}` }))
  const isLeft = await parts.mayTry(request.ip ?? '')
  const opened = isLeft ? await caseOfCode(parts, typed) : null
  if (opened) parts.mayTry.giveBack(request.ip ?? '')
  else parts.mayTry.wrong()
  return opened ?? opensNone(() => (isLeft ? sendSaid(asked, 403, words.notOpened, codeForm(asked)) : sendSaid(asked, 429, words.tooOften, codeForm(asked))))
}

const opensNone = (answer: () => void): null => {
  answer()
  return null
}

/** The case of a code. */
export async function openCode(parts: FollowUpParts, asked: Asked) {
  const opened = await tryCode(parts, asked)
  if (!opened) return
  const { followed, sees, opens, answerer, asks } = opened
  const { hostAuthorityId, meetingId } = followed
  await parts.store.noteOfAuthority({ hostAuthorityId, meetingId, what: `followUpRead ${opens.length === 1 ? opens[0] : sees} byCode`, at: parts.now() })
  if (opens.length === 0) return sendOutcomes(parts, asked, followed)
  const pass = await parts.passes.seal({ caseId: followed.caseId, sees, opens, answerer, asks })
  return Object.keys(unsavedIn(asked.typed)).length > 0 ? askAgain(parts, asked, { ...opened, pass }) : sendCase(parts, asked, { ...opened, pass })
}

/** Whether the last time is not over. */
export const isStillAsked = (parts: Pick<FollowUpParts, 'now'>, { heldOn }: Pick<FollowedCase, 'heldOn'>): boolean => monthsOn(heldOn, todayIn(parts)) !== null

/** What a code opens now; null for an unknown, replaced, expired or erased one, all alike and as slow. */
export async function caseOfCode(parts: Pick<FollowUpParts, 'store' | 'codes' | 'now'>, typed: string): Promise<OpenedCase | null> {
  const [found] = await Promise.all([parts.codes.hashOf(typed).then((hash) => parts.store.findCaseByCode(hash)), pause(answersAfterMs)])
  // Where nothing more is asked a code opens what its holder can take away; one that only shows how it went opens nothing.
  return found && (found.opens.length > 0 || isStillAsked(parts, found.followed)) ? found : null
}

/** A code from before, for those who sat there: what became of it, as codes, and nothing to answer. */
const sendOutcomes = async (parts: FollowUpParts, asked: Asked, followed: FollowedCase) => sendFollowUpPage(asked, 200, { title: asked.words.outcomes.title, body: await outcomesHtml(parts, asked, followed) })
