import type { MeetingRecord, RecordPart } from './record.ts'

/** Texts that somebody wrote together, who did (a seat's id) and when, where that is kept; `of`: the thing itself. Of an answer, which may have no words, `texts` may be empty. */
export type Written = { texts: string[]; by: string | null; at: string | null; of: Readonly<Record<string, unknown>> }

/** What is drawn from the form of the meeting and from the list of hard words is ours or the authority's, and about nobody. */
const notOfMeeting = ['form', 'glossary', 'title', 'plain', 'prompts', 'history']
/** The properties that hold what people write, in whatever part. */
const written = ['teamName', 'hostAuthority', 'question', 'place', 'name', 'phone', 'why', 'categories', 'purpose', 'takenBy', 'talkAbout', 'notTalkAbout', 'words', 'reason', 'object', 'organisation', 'ifItSlips', 'waitsFor', 'meanwhile', 'what', 'raisedBy', 'nextStep', 'early', 'skippedBecause', 'putOffBecause', 'reply']
/** A kind of information is a code everywhere but here. */
const aboutOfViews = (name: string, value: object) => name === 'about' && 'views' in value

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What has a writer and a time of its own, as an answer to a suggestion, stands by itself: it is nobody else's words. */
const isOfItsOwn = (value: unknown): value is Node => isNode(value) && typeof value['at'] === 'string' && typeof (value['by'] ?? value['writtenBy']) === 'string'

/** The words of one thing, in the order in which they stand; what is a thing of its own, with a writer or a time, is left to itself. */
function textsIn(value: unknown, isWritten: boolean): string[] {
  if (typeof value === 'string') return isWritten && value !== '' ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one: unknown) => (isOfItsOwn(one) ? [] : textsIn(one, isWritten)))
  return isNode(value) ? Object.entries(value).flatMap(([name, one]) => (notOfMeeting.includes(name) || isOfItsOwn(one) ? [] : textsIn(one, written.includes(name) || aboutOfViews(name, value)))) : []
}

/** What stands in it and is of its own. */
function ownIn(value: unknown): Written[] {
  const parts = Array.isArray(value) ? value.map((one: unknown) => one) : isNode(value) ? Object.entries(value).filter(([name]) => !notOfMeeting.includes(name)).map(([, one]) => one) : []
  return parts.flatMap((one) => (isOfItsOwn(one) ? ofOne(one) : ownIn(one)))
}

/** What somebody chose among a few answers says something without a word, and so does who takes a consent down. */
const saysWithoutWords = (value: Node) => typeof value['answer'] === 'string'

const stringOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Each list gives one for each that stands in it, anything else one of its own. */
function writtenIn(value: unknown): Written[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => ofOne(one))
  if (!isNode(value)) return []
  const lists = Object.entries(value).filter(([name, one]) => Array.isArray(one) && !notOfMeeting.includes(name) && !written.includes(name))
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => !lists.some(([list]) => list === name)))
  return [...ofOne(rest), ...lists.flatMap(([, list]) => writtenIn(list))]
}

function ofOne(value: unknown): Written[] {
  const texts = textsIn(value, false)
  const of = isNode(value) ? value : {}
  const { by = null, writtenBy = null, takenBy = null, at = null } = of
  const whole = texts.length === 0 && !saysWithoutWords(of) ? [] : [{ texts, by: stringOr(by) ?? stringOr(writtenBy) ?? (isNode(takenBy) ? stringOr(takenBy['seatId']) : null), at: stringOr(at), of }]
  return [...whole, ...ownIn(value)]
}

/** How many texts were written in a part. */
export const countOf = (written: readonly Written[]): number => written.filter(({ texts }) => texts.length > 0).length

/** What people wrote and answered, part by part; a part in which nothing is is left out. */
export const writtenWords = (record: MeetingRecord): { part: RecordPart; written: Written[] }[] =>
  (Object.keys(record) as RecordPart[]).map((part) => ({ part, written: writtenIn(record[part]) })).filter((one) => one.written.length > 0)
