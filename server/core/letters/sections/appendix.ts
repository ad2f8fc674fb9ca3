import type { Item } from '#core/meeting/item.ts'
import type { ConsentRecord } from '#core/meeting/plan.ts'
import { answerWords, ofItem, retold, step, stepsBlock, whatLines, whyLines } from '../item-lines.ts'
import { isParticipants, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { mutualOrganisations } from '../mutual-organisations.ts'
import { paragraph, type Pen } from '../pen.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { dayText } from '../wording/day-and-clock.ts'
import { listText } from '../wording/list-text.ts'
import { whoText } from '../wording/who-text.ts'
import { organisationNames, standingConsents } from './your-data.ts'

/** The answer in two lines: how many of each, and what happens first. */
export function inShort(pen: Pen, name: string, { agreed, later, notAgreed, unfinished }: ItemsInLetter): Block[] {
  const counted = (items: Item[], one: 'laterOne' | 'noOne' | 'unfinishedOne', many: 'laterMany' | 'noMany' | 'unfinishedMany') =>
    items.length === 0 ? [] : [pen.tell(items.length === 1 ? one : many, { name, count: String(items.length) }, 'items')]
  const first = soonestFirst(agreed)[0]
  const agreedKey = agreed.length === 0 ? 'agreedNone' : agreed.length === 1 ? 'agreedOne' : 'agreedMany'
  return [
    pen.heading('answerHeading'),
    paragraph(
      pen.tell(agreedKey, { count: String(agreed.length) }, 'items'),
      ...counted(later, 'laterOne', 'laterMany'),
      ...counted(notAgreed, 'noOne', 'noMany'),
      ...counted(unfinished, 'unfinishedOne', 'unfinishedMany'),
    ),
    ...(first ? [paragraph(pen.say('firstHappens'), ...retold(pen, first))] : []),
  ]
}

const kindKey = { recommendation: 'isRecommendation', undertaking: 'isUndertaking', ownStep: 'isOwnStep', question: 'isQuestion', information: 'isInformation', reportedDecision: 'isReportedDecision' } as const

/** Everything agreed, with who, when, the reason and what kind of thing it is. */
export function agreedSteps(pen: Pen, name: string, { agreed }: ItemsInLetter): Block[] {
  if (agreed.length === 0) return []
  const said = (item: Item) => answerWords(pen, item, pen.tell('ownWords', { names: itemWords[pen.language].genitive(name) }, ofItem(item)))
  const steps = soonestFirst(agreed).map((item) => step(pen, item, [...whyLines(pen, item), ...said(item), pen.say(kindKey[item.kind])], noDate(pen, name, item)))
  return [pen.heading('agreedHeading'), stepsBlock(pen, steps)]
}

export const noDate = (pen: Pen, name: string, item: Item): Sentence =>
  isParticipants(item, pen.meeting) ? pen.tell('choosesWhen', { name }, ofItem(item)) : pen.say('noDate')

/** Not yet and no, with the participant's own words and why it was suggested. */
export function notAgreed(pen: Pen, name: string, { later, notAgreed: no, unfinished }: ItemsInLetter): Block[] {
  const names = itemWords[pen.language].genitive(name)
  const lines = (key: 'saidNotYet' | 'saidNo') => (item: Item) => [
    ...whatLines(pen, item),
    pen.tell(key, { name }, ofItem(item)),
    ...answerWords(pen, item, pen.tell('ownWords', { names }, ofItem(item))),
    ...whyLines(pen, item, 'suggestedBecause'),
  ]
  const answered = [...later.map(lines('saidNotYet')), ...no.map(lines('saidNo'))]
  const open = unfinished.map((item) => [...whatLines(pen, item), pen.tell('hasNotAnsweredYet', { who: whoAnswers(pen, name, item) }, ofItem(item)), ...whyLines(pen, item, 'suggestedBecause')])
  return [
    ...(answered.length > 0 ? [pen.heading('notAgreedHeading'), { kind: 'list' as const, isNumbered: false, items: answered }] : []),
    ...(open.length > 0 ? [pen.heading('openHeading'), { kind: 'list' as const, isNumbered: false, items: open }] : []),
  ]
}

const whoAnswers = (pen: Pen, name: string, item: Item) => (item.kind === 'undertaking' ? whoText(item.content.who, pen.table, pen.language, pen.reader) : name)

/** Which organisations may tell which, about what, what for and how long. */
export function consentScope(pen: Pen, name: string): Block[] {
  const consents = standingConsents(pen.meeting)
  if (consents.length === 0) return []
  const takesBack = paragraph(pen.tell('takesBack', { name }, 'consents'))
  const mutual = mutualOrganisations(consents)
  const [first] = consents
  const isOneAndTheSame = first && consents.every((record) => JSON.stringify(termsOf(record)) === JSON.stringify(termsOf(first)))
  if (mutual && isOneAndTheSame) {
    const between = pen.tell('consentMutual', { organisations: organisationNames(pen, mutual) }, 'consents')
    return [pen.heading('consentHeading'), paragraph(between), paragraph(...terms(pen, first)), takesBack]
  }
  const items = consents.map((record) => {
    const from = organisationNames(pen, [record.fromOrganisationId])
    return [pen.tell('consentTells', { from, organisations: organisationNames(pen, record.toOrganisationIds) }, 'consents'), ...terms(pen, record)]
  })
  return [pen.heading('consentHeading'), { kind: 'list', isNumbered: false, items }, takesBack]
}

const termsOf = ({ categories, purpose, until }: ConsentRecord) => [categories.toSorted(), purpose, until]

const terms = (pen: Pen, { categories, purpose, until }: ConsentRecord): Sentence[] => [
  pen.tell('consentAbout', { categories: listText(categories, pen.language) }, 'consents'),
  pen.say('purpose'),
  pen.own(purpose, 'consents'),
  pen.tell('consentUntil', { day: dayText(until, pen.language, pen.day.slice(0, 4)) }, 'consents'),
]
