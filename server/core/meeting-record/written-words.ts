import type { MeetingRecord, RecordPart } from './record.ts'

/** Texts that somebody wrote together, who did (a seat's id) and when, where that is kept. */
export type Written = { texts: string[]; by: string | null; at: string | null }

/** What is drawn from the form of the meeting and from the list of hard words is ours or the authority's, and about nobody. */
const notOfMeeting = ['form', 'glossary', 'title', 'plain', 'prompts', 'history']
/** The properties that hold what people write, in whatever part. */
const written = ['teamName', 'hostAuthority', 'question', 'place', 'name', 'phone', 'why', 'categories', 'purpose', 'takenBy', 'talkAbout', 'notTalkAbout', 'words', 'reason', 'object', 'organisation', 'ifItSlips', 'waitsFor', 'meanwhile', 'what', 'raisedBy', 'nextStep', 'early', 'skippedBecause', 'putOffBecause', 'reply']
/** A kind of information is a code everywhere but here. */
const aboutOfViews = (name: string, value: object) => name === 'about' && 'views' in value

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words of one thing, in the order in which they stand; what is a thing of its own, with a writer or a time, is left to itself. */
function textsIn(value: unknown, isWritten: boolean): string[] {
  if (typeof value === 'string') return isWritten && value !== '' ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, isWritten))
  return isNode(value) ? Object.entries(value).flatMap(([name, one]) => (notOfMeeting.includes(name) ? [] : textsIn(one, written.includes(name) || aboutOfViews(name, value)))) : []
}

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
  const { by = null, writtenBy = null, at = null } = isNode(value) ? value : {}
  return texts.length === 0 ? [] : [{ texts, by: stringOr(by) ?? stringOr(writtenBy), at: stringOr(at) }]
}

/** What people wrote, part by part; a part in which nothing is written is left out. */
export const writtenWords = (record: MeetingRecord): { part: RecordPart; written: Written[] }[] =>
  (Object.keys(record) as RecordPart[]).map((part) => ({ part, written: writtenIn(record[part]) })).filter((one) => one.written.length > 0)
