import { consentGaps } from '#core/meeting/consent-gaps.ts'
import { lackingOf, type AtLeast } from '#core/meeting/at-least.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { mostNotes } from '../background/background-draft.ts'
import { bringersOf, casesAreWhole } from '../cases/cases-draft.ts'
import { recordsOf, lastDayIn, termsLack, termsOf, toldBy, untilOf, type Category, type TermsLack } from '../consent/consent-draft.ts'
import type { MeetingForm } from '../meeting-form.ts'
import { contactNameOf, organisationsAtTable, type PlanDraft } from '../plan-draft.ts'
import type { Organisation } from '../plan-parts.ts'
import { casePlace, notePlace, places, separatePlace, termsPlace, type Place } from '../places.ts'
import { momentInSweden } from '../swedish-moment.ts'

type Must = 'team' | 'question' | 'day' | 'dayWrong' | 'dayPassed' | 'clock' | 'place' | 'chair' | 'participant' | 'noParticipantHere' | 'others' | 'cases' | 'unfinished' | 'contactName' | 'contactPhone' | 'contactHours' | 'contactHoursTurned' | 'number' | 'tooManyNotes' | TermsLack
/** What must be mended before the meeting can be planned, and where. */
export type Lack = { says: Must; place: Place }
/** What is only worth a thought. */
export type Worth =
  | { says: 'needed' | 'notInvited'; what: Organisation['kind'] }
  | ({ says: 'tooFew' } & AtLeast)
  | { says: 'roleNeeded'; what: MeetingForm['requiredRoles'][number] }
  | { says: 'gap' | 'ends'; what: string }
  | { says: 'partsOfCare'; what: NonNullable<MeetingForm['wantedCare']> }
  | { says: 'noReferrer' | 'noRepresentative' }

/** A browser lets years of six digits be typed. */
const isDay = (day: string) => momentInSweden(day, '12:00') !== null
const isEmpty = (text: string) => oneLine(text) === ''
const held = (lacks: readonly [boolean, Must, Place][]): Lack[] => lacks.filter(([isLacking]) => isLacking).map(([, says, place]) => ({ says, place }))

/** In the order of the page. `today` is a day in Sweden. */
export function lacksOf(draft: PlanDraft, { participantPresent, case: about, cases }: Pick<MeetingForm, 'participantPresent' | 'case' | 'cases'>, today: string): Lack[] {
  const { people, contact } = draft
  const has = (role: string) => people.some((one) => one.role === role)
  return [
    ...held([
      [isEmpty(draft.question), 'question', places.question],
      [isEmpty(draft.teamName), 'team', places.team],
      [draft.day === '', 'day', places.day],
      [draft.day !== '' && !isDay(draft.day), 'dayWrong', places.day],
      [isDay(draft.day) && draft.day < today, 'dayPassed', places.day],
      [momentInSweden('2026-01-01', draft.clock) === null, 'clock', places.clock],
      [isEmpty(draft.place), 'place', places.place],
      [!has('chair'), 'chair', places.people],
      [participantPresent && !has('participant'), 'participant', places.people],
      [!participantPresent && has('participant'), 'noParticipantHere', places.people],
      [!participantPresent && has('chair') && people.length < 2, 'others', places.people],
      [draft.writing !== null, 'unfinished', places.person],
      [cases === 'several' && !casesAreWhole(draft), 'cases', places.cases],
      [isEmpty(contactNameOf(draft)), 'contactName', places.contactName],
      [isEmpty(contact.phone), 'contactPhone', places.contactPhone],
      [contact.from === '' || contact.to === '', 'contactHours', contact.from === '' ? places.contactFrom : places.contactTo],
      [contact.from !== '' && contact.to !== '' && contact.from >= contact.to, 'contactHoursTurned', places.contactTo],
      [draft.background.notes.filter(({ words }) => !isEmpty(words)).length > mostNotes, 'tooManyNotes', places.background],
    ]),
    ...numbersIn(draft),
    ...(about === 'named' ? [...consentLacks(draft, today), ...separateLacks(draft, today)] : []),
  ]
}

/** A personal identity number is refused where it stands; those of people are when a person is saved. */
function numbersIn(draft: PlanDraft): Lack[] {
  const { contact, consent, background } = draft
  const own = Object.entries(consent.own).flatMap(([id, terms]): [string, Place][] => [[terms.other, termsPlace('other', id)], [terms.purpose, termsPlace('purpose', id)], [terms.takenBy ?? '', termsPlace('takenBy', id)]])
  const texts: [string, Place][] = [
    [draft.teamName, places.team],
    [draft.question, places.question],
    [draft.place, places.place],
    [contact.name ?? '', places.contactName],
    [contact.phone, places.contactPhone],
    ...background.notes.map(({ id, words }): [string, Place] => [words, notePlace(id)]),
    ...draft.cases.flatMap(({ id, code, question }): [string, Place][] => [[code, casePlace('code', id)], [question, casePlace('question', id)]]),
    [background.talkAbout, places.talkAbout],
    [background.notTalkAbout, places.notTalkAbout],
    [consent.terms.other, termsPlace('other')],
    [consent.terms.purpose, termsPlace('purpose')],
    [consent.terms.takenBy ?? '', termsPlace('takenBy')],
    ...own,
  ]
  return texts.filter(([text]) => containsPersonalNumber(text)).map(([, place]) => ({ says: 'number', place }))
}

const termsField = { consentCategories: 'categories', consentPurpose: 'purpose', consentUntil: 'until', consentHow: 'how', consentTakenBy: 'takenBy', consentSignedOn: 'signedOn' } as const

/** The terms of whoever may tell somebody something must be whole: everybody's once, and those of who has their own. */
function consentLacks({ consent, ...draft }: PlanDraft, today: string): Lack[] {
  const atTable = organisationsAtTable(draft)
  const telling = atTable.filter(({ id }) => toldBy(consent, id, atTable).length > 0)
  const owners: (string | undefined)[] = [...new Set(telling.map(({ id }) => (consent.own[id] ? id : undefined)))]
  return owners.flatMap((owner) => termsLack(termsOf(consent, owner ?? ''), today, lastDayIn(draft, today)).map((says) => ({ says, place: termsPlace(termsField[says], owner) })))
}

/** Nobody has signed on a day that has not been yet. */
const separateLacks = ({ consent }: PlanDraft, today: string): Lack[] =>
  (consent.separate ?? []).flatMap(({ kind, how, paper }) => (how === 'written' && paper && paper.signedOn > today ? [{ says: 'consentSignedOn', place: separatePlace(kind) }] : []))

/** What the form would rather have, and what the consent does not reach, by the meeting's own rule. */
export function worthOf(draft: PlanDraft, form: Pick<MeetingForm, 'wantedOrganisations' | 'wantedCare' | 'requiredOrganisations' | 'requiredRoles' | 'atLeast' | 'case' | 'cases'>, today: string, names: Record<Category, string>): Worth[] {
  const atTable = organisationsAtTable(draft)
  const day = draft.day === '' ? today : draft.day
  const consents = recordsOf(draft.consent, atTable, day, names)
  const needsConsent = form.case === 'named'
  const gaps = consentGaps({ seats: [], plan: { organisations: atTable, startsAt: `${day}T12:00:00.000Z` }, consents }, atTable.map(({ id }) => id))
  const isBrought = form.cases === 'several' && bringersOf(draft).some(({ id }) => draft.cases.some(({ referrerSeatId }) => referrerSeatId === id))
  const has = (role: string) => draft.people.some((one) => one.role === role) || (role === 'referrer' && isBrought)
  const rolesLacking = form.requiredRoles.filter((role) => !has(role))
  const isNotThere = (kind: Organisation['kind']) => !atTable.some((one) => one.kind === kind)
  const ends = atTable.filter(({ id }) => toldBy(draft.consent, id, atTable).length > 0 && untilOf(termsOf(draft.consent, id), day) < day)
  const tooFew = lackingOf(form, atTable)
  const needed = form.requiredOrganisations.filter(isNotThere)
  return [
    ...rolesLacking.map((what): Worth => ({ says: 'roleNeeded', what })),
    ...needed.map((what): Worth => ({ says: 'needed', what })),
    ...(tooFew ? [{ says: 'tooFew', ...tooFew } as const] : []),
    // Who is asked for both parts of care is not told as well that care is not invited.
    ...form.wantedOrganisations.filter((kind) => isNotThere(kind) && !needed.includes(kind) && !(form.wantedCare && kind === 'region')).map((what): Worth => ({ says: 'notInvited', what })),
    ...(form.wantedCare && !needed.includes('region') && atTable.filter(({ kind }) => kind === 'region').length < 2 ? [{ says: 'partsOfCare', what: form.wantedCare } as const] : []),
    ...(has('representative') || rolesLacking.includes('representative') ? [] : [{ says: 'noRepresentative' } as const]),
    ...(has('referrer') || rolesLacking.includes('referrer') || form.case === 'none' ? [] : [{ says: 'noReferrer' } as const]),
    ...(needsConsent ? ends : []).map(({ name }): Worth => ({ says: 'ends', what: name })),
    ...atTable.filter((one) => needsConsent && gaps.includes(one.id) && !ends.includes(one)).map(({ name }): Worth => ({ says: 'gap', what: name })),
  ]
}
