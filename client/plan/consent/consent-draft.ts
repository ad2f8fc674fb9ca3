import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { TextVersions } from '#client/meeting/consent-text/consent-text-version.ts'
import { dayAfter } from '#client/meeting/days.ts'
import type { SeparateDraft } from './separate-draft.ts'
import { isDay, isTooLong, lastDayOfYes } from '#core/meeting/longest-yes.ts'
import type { PlanMeetingBody } from '#core/wire/http.ts'

export type ConsentRecord = PlanMeetingBody['consents'][number]
export const categories = ['health', 'work', 'money', 'support'] as const
export type Category = (typeof categories)[number]
export const hows = ['written', 'onScreen', 'spoken'] as const
/** In characters, as the core has them. */
export const longestConsent = { category: 80, purpose: 200, takenBy: 60 } as const
const usualDays = 90

/** `until` is empty as long as it follows the day of the meeting; `how` until it is chosen. `takenBy`, `signedOn` and which text stands on it (`paperText`, the newest until somebody says) are of a paper. */
export type Terms = { categories: readonly Category[]; other: string; purpose: string; until: string; how: ConsentRecord['how'] | ''; takenBy: string; signedOn: string; paperText?: string }
/** Who may tell whom, by ids: nobody anybody, until it is ticked. `own` are the terms of an organisation that has others than all, `separate` the answers to what is asked apart. */
export type ConsentDraft = { terms: Terms; tells: Readonly<Record<string, readonly string[]>>; own: Readonly<Record<string, Terms>>; separate?: SeparateDraft }
export type TermsLack = 'consentCategories' | 'consentPurpose' | 'consentHow' | 'consentUntil' | 'consentTakenBy' | 'consentSignedOn'

export const emptyConsent = (purpose: string): ConsentDraft => ({ terms: { categories: [], other: '', purpose, until: '', how: '', takenBy: '', signedOn: '' }, tells: {}, own: {} })

export const untilOf = ({ until }: Pick<Terms, 'until'>, meetingDay: string): string => (until === '' ? dayAfter(meetingDay, usualDays) : until)

/** The last day that a yes may hold that is given today. */
export const lastDayIn = ({ day }: { day: string }, today: string): string => lastDayOfYes(isDay(day) ? day : today, today)

/** Whether it was chosen so far ahead that no yes holds so long. */
export const holdsTooLong = ({ until }: Pick<Terms, 'until'>, last: string): boolean => until !== '' && isTooLong(until, last)

/** Whom this organisation may tell, of those at the table. */
export const toldBy = ({ tells }: ConsentDraft, from: string, atTable: readonly { id: string }[]): string[] => atTable.flatMap(({ id }) => (id !== from && tells[from]?.includes(id) ? [id] : []))

/** A plan that was kept before a field was there lacks it. */
export const termsOf = ({ terms, own }: ConsentDraft, from: string): Terms => ({ ...{ takenBy: '', signedOn: '' }, ...(own[from] ?? terms) })

export function tick(draft: ConsentDraft, from: string, to: readonly string[], isTicked: boolean): ConsentDraft {
  const others = (draft.tells[from] ?? []).filter((id) => !to.includes(id))
  return { ...draft, tells: { ...draft.tells, [from]: isTicked ? [...others, ...to] : others } }
}

/** An organisation gets terms of its own, which begin as everybody's, or has the same as all again. */
export function withOwnTerms(draft: ConsentDraft, from: string, hasOwn: boolean): ConsentDraft {
  const { [from]: _own, ...others } = draft.own
  return { ...draft, own: hasOwn ? { ...others, [from]: draft.terms } : others }
}

export const aboutOf = (terms: Terms, names: Record<Category, string>): string[] =>
  [...categories.filter((one) => terms.categories.includes(one)).map((one) => names[one].toLowerCase()), oneLine(terms.other)].filter((text) => text !== '')

/** `today`: a day in Sweden; where it is not said, a day on a paper may lie ahead. `last`: the last day that a yes may hold, where it is asked. */
export function termsLack(terms: Terms, today = terms.signedOn, last = terms.until): TermsLack[] {
  const isOnPaper = terms.how === 'written'
  const lacks: [boolean, TermsLack][] = [
    [terms.categories.length === 0 && oneLine(terms.other) === '', 'consentCategories'],
    [oneLine(terms.purpose) === '', 'consentPurpose'],
    [holdsTooLong(terms, last), 'consentUntil'],
    [terms.how === '', 'consentHow'],
    [isOnPaper && oneLine(terms.takenBy) === '', 'consentTakenBy'],
    [isOnPaper && (terms.signedOn === '' || terms.signedOn > today), 'consentSignedOn'],
  ]
  return lacks.filter(([isLacking]) => isLacking).map(([, lack]) => lack)
}

/** Of records that are only looked at. */
const notSent: TextVersions = { written: '-', onScreen: '-', spoken: '-' }

/** One record for each organisation that may tell somebody something, as far as its terms are whole. `names` are the categories as they are written, `versions` the texts that are said yes to. */
export function recordsOf(draft: ConsentDraft, atTable: readonly { id: string }[], meetingDay: string, names: Record<Category, string>, versions: TextVersions = notSent): ConsentRecord[] {
  return atTable.flatMap(({ id }): ConsentRecord[] => {
    const [to, terms] = [toldBy(draft, id, atTable), termsOf(draft, id)]
    if (to.length === 0 || terms.how === '' || termsLack(terms).length > 0) return []
    const about = aboutOf(terms, names)
    return [{ fromOrganisationId: id, toOrganisationIds: to, categories: about, kinds: [...terms.categories], purpose: oneLine(terms.purpose), until: untilOf(terms, meetingDay), how: terms.how, textVersion: (terms.how === 'written' && terms.paperText) || versions[terms.how], ...(terms.how === 'written' && { paper: { takenBy: oneLine(terms.takenBy), signedOn: terms.signedOn } }) }]
  })
}
