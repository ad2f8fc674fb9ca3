import { daysToCome } from '#core/follow-up/moments.ts'
import { hiddenFields, hiddenForm, paragraphs } from '../plain-html.ts'
import { textField, typedText } from '../referring/form-fields.ts'
import { addresses, erasing, sendCase, untouched } from './case-page.ts'
import { sendOpenAgain } from './code-form.ts'
import { isStillAsked, tryCode } from './code-page.ts'
import { caseOfPass, formHtml, isOfCase, isTeams, mayAskForMail, sendFollowUpPage, sendSaid, takesOldWords, todayIn, type Asked, type FollowUpParts, type OpenedPage } from './follow-up-page.ts'

/** The days to remember, as a file for a calendar: from the page of a case, or at once with the code that was just taken out in the meeting. */
export async function sendDays(parts: FollowUpParts, asked: Asked) {
  const isByCode = typedText(asked.typed, 'code') !== ''
  const opened = await (isByCode ? tryCode(parts, asked) : caseOfPass(parts, asked))
  // What is wrong with a code is said where it is tried.
  if (!opened) return isByCode ? undefined : sendOpenAgain(asked)
  const { words: { calendar } } = asked
  if (daysToCome(opened.followed.heldOn, todayIn(parts)).length === 0) return sendSaid(asked, 409, { title: calendar.title, paragraphs: [calendar.noneLeft] }, isByCode ? '' : hiddenForm(addresses.code, { pass: typedText(asked.typed, 'pass') }, asked.words.back))
  asked.response.set('Cache-Control', 'no-store').attachment('dagar.ics').type('text/calendar; charset=utf-8').send(parts.drawReminders(opened.followed, asked.language))
}

/** Reminders and news by mail: asked for by whoever will get them, with an address and a tick of their own. */
export async function askReminders(parts: FollowUpParts, asked: Asked) {
  const opened = await caseOfPass(parts, asked)
  if (!opened || !mayAskForMail(opened) || !parts.mail) return sendOpenAgain(asked)
  const { words, typed, language } = asked
  const address = typedText(typed, 'address').trim()
  const wrong = { ...(!parts.mail.isAddress(address) && { address: words.mail.wrongAddress }), ...(typedText(typed, 'yes') !== 'yes' && { yes: words.mail.tick }) }
  if (Object.keys(wrong).length > 0) return sendCase(parts, asked, opened, { typed, wrong, said: null }, 422)
  const { followed } = opened
  const due = isTeams(opened) ? [] : daysToCome(followed.heldOn, todayIn(parts)).map(({ day }) => ({ id: parts.newId(), at: new Date(`${day}T07:00:00Z`).toISOString() }))
  if (isTeams(opened) ? !isStillAsked(parts, followed) : due.length === 0) return sendCase(parts, asked, opened, { ...untouched, said: words.calendar.noneLeft }, 409)
  if (!(await parts.store.askReminders({ caseId: followed.caseId, answerer: whose(opened), address, language, due, at: parts.now() }))) return sendOpenAgain(asked)
  await sendAnew(parts, asked, { ...opened, said: isTeams(opened) ? words.news.asked : words.mail.asked })
}

export async function stopReminders(parts: FollowUpParts, asked: Asked) {
  const opened = await caseOfPass(parts, asked)
  if (!opened || !mayAskForMail(opened)) return sendOpenAgain(asked)
  await parts.store.stopReminders({ caseId: opened.followed.caseId, answerer: whose(opened) }, parts.now())
  await sendAnew(parts, asked, { ...opened, said: isTeams(opened) ? asked.words.news.stopped : asked.words.mail.stopped })
}

const whose = (opened: OpenedPage): string => (isTeams(opened) ? opened.answerer : '')

async function sendAnew(parts: FollowUpParts, asked: Asked, { said, ...opened }: OpenedPage & { said: string }) {
  const now = await parts.store.readCase(opened.followed.caseId)
  return now ? sendCase(parts, asked, { ...opened, followed: now }, { ...untouched, said }) : sendOpenAgain(asked)
}

export const askWhichAddress = (asked: Asked, wrong?: string) => {
  const { words, typed } = asked
  const field = textField({ name: 'address', label: words.mail.stopAddress, longest: 254, ...(wrong !== undefined && { wrong }) }, typed)
  sendFollowUpPage(asked, wrong === undefined ? 200 : 422, { title: words.mail.stopTitle, body: `${paragraphs([words.mail.stopAsk])}${formHtml(addresses.stop, field, words.mail.stop)}` })
}

/** For whoever has the mail and not the code. The answer is the same whether there was such an address or not. */
export async function stopForAddress(parts: FollowUpParts, asked: Asked) {
  const { words, typed, request } = asked
  const address = typedText(typed, 'address').trim()
  if (!parts.mail?.isAddress(address)) return askWhichAddress(asked, words.mail.wrongAddress)
  if (!(await parts.mayStop(request.ip ?? ''))) return sendSaid(asked, 429, words.tooOften)
  await parts.store.stopReminders({ address }, parts.now())
  sendSaid(asked, 200, { title: words.mail.stopTitle, paragraphs: [words.mail.stopDone] })
}

/** In two steps: what happens is said first, and only the button on that page does it. Of the team what is theirs goes, and nothing else. */
export async function eraseFollowUp(parts: FollowUpParts, asked: Asked) {
  const opened = await caseOfPass(parts, asked)
  if (!opened || !(isOfCase(opened) || isTeams(opened))) return sendOpenAgain(asked)
  const [erase, { back }] = [erasing(asked.words, opened, await takesOldWords(parts, opened)), asked.words]
  const { followed: { caseId }, answerer } = opened
  if (typedText(asked.typed, 'sure') === 'yes') {
    await (isOfCase(opened) ? parts.store.eraseCase(caseId, parts.now()) : parts.store.eraseOfTeam({ caseId, answerer }, parts.now()))
    return sendSaid(asked, 200, erase.done)
  }
  const { pass } = opened
  sendSaid(asked, 200, { title: erase.title, paragraphs: erase.says }, `${formHtml(addresses.erase, hiddenFields({ pass, sure: 'yes' }), erase.sure)}${hiddenForm(addresses.code, { pass }, back)}`)
}
