import { halfYearOfCode } from '#core/follow-up/moments.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { FollowedCase, Staff } from '#server/store/store.ts'
import { hiddenForm, list, paragraphs } from '../plain-html.ts'
import { typedText } from '../referring/form-fields.ts'
import { statisticsGapsWords } from '../words/statistics-gaps-by-language.ts'
import { addresses } from './case-page.ts'
import { formHtml, sendFollowUpPage, type Asked, type FollowUpParts } from './follow-up-page.ts'
import { handedOnPart } from './handed-on-part.ts'
import { monthText, outcomeList } from './outcome-list.ts'

const keyField = ({ words }: Asked) => `<p><label for="key">${escapeHtml(words.office.key)}</label><input id="key" name="token" type="password" maxlength="8000" autocomplete="off" autocapitalize="none" spellcheck="false"></p>`

const mostOnPage = 50

/** At first, or since there is no such key, or the page has been open for too long. */
export const askForKey = (asked: Asked, why: 'first' | 'wrongKey' | 'tooOld' = 'first') => {
  const { office } = asked.words
  const said = paragraphs({ first: office.ask, tooOld: [office.openAgain], wrongKey: office.notShown.paragraphs }[why])
  sendFollowUpPage(asked, why === 'first' ? 200 : 403, { title: why === 'wrongKey' ? office.notShown.title : office.title, body: `${said}${formHtml(addresses.office, keyField(asked), office.show)}` })
}

/** For the staff of the host authority: what became of what was agreed in their own meetings, as codes, what of it is new to them, and what their teams learned. Another authority's see nothing of it. */
export async function sendOffice(parts: FollowUpParts, asked: Asked) {
  const { typed, words } = asked
  const before = typedText(typed, 'pass') === '' ? null : await parts.officePasses.open(typedText(typed, 'pass'))
  const token = before?.token ?? typedText(typed, 'token').trim()
  const staff = await parts.staffOfToken(token)
  if (!staff || staff.isAdministrator) return askForKey(asked, typedText(typed, 'pass') === '' ? 'wrongKey' : 'tooOld')
  const { hostAuthorityId } = staff
  await parts.store.noteOfAuthority({ hostAuthorityId, meetingId: null, what: 'followUpListRead', byWhom: signOf(staff), at: parts.now() })
  const next = await nextPage(parts, asked, { staff, token, after: before })
  const news = before ? '' : await newsPart(parts, asked, staff)
  const learned = before ? '' : (await handedOnPart(parts, asked, hostAuthorityId)) + (await learnedPart(parts, asked, staff))
  const isNothing = news === '' && next === ''
  sendFollowUpPage(asked, 200, { title: words.office.title, body: `${isNothing ? paragraphs([words.office.none]) : news + next}${learned}` })
}

/** What somebody has answered since this person last looked, counted; what is shown is seen from now on. */
async function newsPart(parts: FollowUpParts, asked: Asked, staff: Staff): Promise<string> {
  const { office } = asked.words
  const [{ hostAuthorityId }, by] = [staff, signOf(staff)]
  const [count, { cases }] = [await parts.store.countUnseen(hostAuthorityId, by), await parts.store.listFollowed({ hostAuthorityId, by, isSeen: false, after: null, most: mostOnPage })]
  await parts.store.noteSeen(hostAuthorityId, by, cases)
  if (cases.length === 0) return ''
  return `<section><h2>${escapeHtml(office.news)}</h2>${paragraphs([office.count(Math.max(count, cases.length), cases.length)])}${await sections(parts, asked, cases)}</section>`
}

/** One page of what they have seen before, and a button to the next. */
async function nextPage(parts: FollowUpParts, asked: Asked, { staff: { hostAuthorityId, ...staff }, token, after }: { staff: Staff; token: string; after: { heldOn: string; caseId: string } | null }): Promise<string> {
  const { office } = asked.words
  const { cases, isMore } = await parts.store.listFollowed({ hostAuthorityId, by: signOf(staff), isSeen: true, after, most: mostOnPage })
  const last = cases.at(-1)
  if (!last) return ''
  const more = isMore ? hiddenForm(addresses.office, { pass: await parts.officePasses.seal({ token, heldOn: last.heldOn, caseId: last.caseId }) }, office.more) : ''
  return `<section><h2>${escapeHtml(office.seen)}</h2>${await sections(parts, asked, cases)}${more}</section>`
}

async function learnedPart({ store }: FollowUpParts, { words: { office }, language }: Asked, { hostAuthorityId }: Staff): Promise<string> {
  const said = await store.listTeamWords(hostAuthorityId)
  const when = (code: string) => {
    const { year, half } = halfYearOfCode(code)
    return statisticsGapsWords[language].halfYear(year, half)
  }
  return `<section><h2>${escapeHtml(office.words)}</h2>${said.length === 0 ? paragraphs([office.noWords]) : list(said.map(({ halfYear, words: own }) => `${when(halfYear)}: ${own}`))}</section>`
}

/** A form is asked for by name once, however many of its meetings stand on the page. */
async function sections({ formName }: FollowUpParts, { words, language }: Asked, cases: readonly FollowedCase[]): Promise<string> {
  const names = new Map(await Promise.all([...new Map(cases.map((one) => [one.formId, one.hostAuthorityId]))].map(async ([formId, hostAuthorityId]) => [formId, (await formName(hostAuthorityId, formId))?.[language] ?? words.outcomes.someMeeting] as const)))
  return cases.map((one) => `<h3>${escapeHtml(`${names.get(one.formId)}, ${monthText(one.heldOn, language)}`)}</h3>${outcomeList(one, words)}`).join('')
}
