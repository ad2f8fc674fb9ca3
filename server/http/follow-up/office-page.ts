import { escapeHtml } from '#core/letters/blocks-html.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { FollowedCase, Staff } from '#server/store/store.ts'
import { list, paragraphs } from '../plain-html.ts'
import { typedText } from '../referring/form-fields.ts'
import { addresses } from './case-page.ts'
import { formHtml, sendFollowUpPage, type Asked, type FollowUpParts } from './follow-up-page.ts'
import { monthText, outcomeList } from './outcome-list.ts'

const keyField = ({ words }: Asked) => `<p><label for="key">${escapeHtml(words.office.key)}</label><input id="key" name="token" type="password" maxlength="8000" autocomplete="off" autocapitalize="none" spellcheck="false"></p>`

export const askForKey = (asked: Asked, status = 200) => {
  const { office } = asked.words
  const said = status === 200 ? paragraphs(office.ask) : paragraphs(office.notShown.paragraphs)
  sendFollowUpPage(asked, status, { title: status === 200 ? office.title : office.notShown.title, body: `${said}${formHtml(addresses.office, keyField(asked), office.show)}` })
}

/** For the staff of the host authority: what became of what was agreed in their own meetings, as codes, and what their teams learned. Another authority's see nothing of it. */
export async function sendOffice(parts: FollowUpParts, asked: Asked) {
  const staff = await parts.staffOfToken(typedText(asked.typed, 'token').trim())
  if (!staff || staff.isAdministrator) return askForKey(asked, 403)
  const { office } = asked.words
  await parts.store.noteOfAuthority({ hostAuthorityId: staff.hostAuthorityId, meetingId: null, what: 'followUpListRead', byWhom: signOf(staff), at: parts.now() })
  const [followed, said] = await Promise.all([parts.store.listFollowed(staff.hostAuthorityId), parts.store.listTeamWords(staff.hostAuthorityId)])
  const answered = followed.filter(({ answers }) => answers.some(({ answers: { outcomes } }) => outcomes.length > 0))
  const meetings = await Promise.all(answered.map((one) => meetingSection(parts, asked, staff, one)))
  const words = said.map(({ halfYear, words: own }) => `${halfYear}: ${own}`)
  const learned = `<section><h2>${escapeHtml(office.words)}</h2>${said.length === 0 ? paragraphs([office.noWords]) : list(words)}</section>`
  sendFollowUpPage(asked, 200, { title: office.title, body: `${meetings.length === 0 ? paragraphs([office.none]) : meetings.join('')}${learned}` })
}

async function meetingSection({ formName }: FollowUpParts, { words, language }: Asked, { hostAuthorityId }: Staff, followed: FollowedCase): Promise<string> {
  const name = (await formName(hostAuthorityId, followed.formId))?.[language] ?? words.outcomes.someMeeting
  return `<section><h2>${escapeHtml(`${name}, ${monthText(followed.heldOn, language)}`)}</h2>${outcomeList(followed, words)}</section>`
}

