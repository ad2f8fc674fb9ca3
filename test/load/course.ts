import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Item, ItemContent } from '#core/meeting/item.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { SeatCommand } from '#client/live/session.ts'
import type { View } from '#core/wire/down.ts'
import type { Chance } from '#test/faults/seeded-chance.ts'
import { content } from '#test/support/builders.ts'

export type Sections = Partial<View>
/** What there is to go on: who sits in the meeting, what its chair sees, and how many moves were made before. */
export type Standing = { seats: { id: string; role: SeatRole }[]; view: Sections; count: number; chance: Chance }

/** A command by a seat, and how everybody's screen shows that it was done. Every move changes something that every role sees. */
export type Move = { by: string; command: SeatCommand; isShownIn: (sections: Sections) => boolean }
type Step = (standing: Standing) => Move

/** A long meeting has so many; after that what is there is worded anew, so that a long run does not make what no meeting has. */
const mostNotes = 12
const mostItems = 10

const openings = [
  'Jag vill gärna arbeta några timmar i veckan',
  'Det har varit tungt sedan i våras, men nu går det lite bättre',
  'Vi ringer och frågar vem som kan ta emot',
  'Jag blir trött av att berätta samma sak för många',
  'Vi bokar ett möte på plats, så att ingen behöver resa långt',
]

/** A sentence that nobody has written: its last word is new. */
const sentence = ({ chance, count }: Standing): string => `${openings[count % openings.length]}, säger ${chance.word()}.`

function seatOf({ seats }: Standing, role: SeatRole, nth = 0): string {
  const all = seats.filter((seat) => seat.role === role)
  return all[nth % all.length]?.id ?? ''
}

const told = (role: SeatRole): Step => (standing) => {
  const by = seatOf(standing, role)
  const words = sentence(standing)
  const notes = standing.view.told ?? []
  const own = notes.length < mostNotes ? undefined : notes.findLast((note) => note.by === by)
  const command: SeatCommand = own ? { type: 'changeTold', toldId: own.id, words } : { type: 'noteTold', words }
  return { by, command, isShownIn: (sections) => sections.told?.some((note) => note.words === words) ?? false }
}

const wordsOf = ({ what }: ItemContent): string => (what.kind === 'act' ? what.object : what.words)
const itemsOf = ({ view }: Standing, kind: Item['kind']) => (view.items ?? []).filter((item) => item.kind === kind && item.settlement !== 'withdrawn')

const put = (kind: 'recommendation' | 'undertaking' | 'ownStep', by: string, who: string, standing: Standing): Move => {
  const words = sentence(standing)
  const what: ItemContent['what'] = standing.count % 2 === 0 ? { kind: 'words', words } : { kind: 'act', act: 'call', object: words }
  const isFull = (standing.view.items?.length ?? 0) >= mostItems || (kind === 'ownStep' && itemsOf(standing, kind).length > 1)
  const own = isFull ? itemsOf(standing, kind).filter((item) => item.by === by) : []
  const old = own[standing.count % own.length]
  const said = content({ what, who: { kind: 'seat', seatId: who }, when: { kind: 'by', date: '2999-12-31' } })
  const command: SeatCommand = old ? { type: 'editItem', itemId: old.id, content: said } : { type: 'addItem', kind, content: said }
  return { by, command, isShownIn: (sections) => sections.items?.some((item) => wordsOf(item.content) === words) ?? false }
}

const recommended = (nth: number): Step => (standing) => {
  const by = seatOf(standing, 'representative', nth)
  return put('recommendation', by, by, standing)
}
const ownStep: Step = (standing) => put('ownStep', seatOf(standing, 'participant'), seatOf(standing, 'participant'), standing)
/** Taken down by the chair for somebody who then confirms it. */
const undertaken = (nth: number): Step => (standing) => put('undertaking', seatOf(standing, 'chair'), seatOf(standing, 'representative', nth), standing)

const confirmed: Step = (standing) => {
  const waits = itemsOf(standing, 'undertaking').find((item) => item.confirmedAt === null)
  if (waits?.content.who.kind !== 'seat') return told('chair')(standing)
  const { id, content } = waits
  const by = content.who.kind === 'seat' ? content.who.seatId : ''
  return { by, command: { type: 'confirmItem', itemId: id }, isShownIn: (sections) => sections.items?.some((item) => item.id === id && item.confirmedAt !== null) ?? false }
}

const answered: Step = (standing) => {
  const all = itemsOf(standing, 'recommendation')
  const item = all.find((one) => one.settlement === 'open') ?? all[standing.count % all.length]
  if (!item) return told('participant')(standing)
  const words = sentence(standing)
  const answer = (['yes', 'notYet', 'yes', 'no'] as const)[standing.count % 4] ?? 'yes'
  const by = seatOf(standing, standing.count % 5 === 0 ? 'chair' : 'participant')
  return { by, command: { type: 'answerItem', itemId: item.id, answer, words }, isShownIn: (sections) => sections.items?.some((one) => one.answer?.words === words) ?? false }
}

const given: Step = (standing) => {
  const speaking = standing.view.speaking?.seatId ?? null
  const at = standing.seats.findIndex((seat) => seat.id === speaking)
  const seatId = standing.seats[(at + 1) % standing.seats.length]?.id ?? ''
  return { by: seatOf(standing, 'chair'), command: { type: 'giveTurn', seatId }, isShownIn: (sections) => sections.speaking?.seatId === seatId }
}

/** By whoever has the floor; when nobody has it, it is given. */
const leftTurn: Step = (standing) => {
  const by = standing.view.speaking?.seatId ?? null
  if (by === null) return given(standing)
  return { by, command: { type: 'endTurn', seatId: by }, isShownIn: ({ speaking }) => speaking !== undefined && speaking?.seatId !== by }
}

const paused = (isPaused: boolean): Step => (standing) => ({
  by: seatOf(standing, 'chair'),
  command: { type: isPaused ? 'pauseMeeting' : 'resumeMeeting' },
  isShownIn: ({ agenda }) => agenda?.isPaused === isPaused,
})

const moved = (phaseId: string): Step => (standing) => {
  const index = resursradet.phases.findIndex((phase) => phase.id === phaseId)
  return { by: seatOf(standing, 'chair'), command: { type: 'moveToPhase', phaseId, reason: null }, isShownIn: ({ agenda }) => agenda?.current === index }
}

const tookAway = (role: SeatRole): Step => (standing) => {
  const words = sentence(standing)
  return { by: seatOf(standing, role), command: { type: 'sayTakeAway', words }, isShownIn: ({ readBack }) => readBack?.takeAway?.words === words }
}

const followedUp: Step = (standing) => {
  const date = `2999-01-${String(1 + (standing.count % 28)).padStart(2, '0')}`
  const followUp = { kind: 'talk', seatId: seatOf(standing, 'referrer'), date, time: null } as const
  return { by: seatOf(standing, 'chair'), command: { type: 'setFollowUp', followUp }, isShownIn: ({ readBack }) => readBack?.followUp?.kind === 'talk' && readBack.followUp.date === date }
}

const welcome: Step[] = [given, given, moved('question')]
const question: Step[] = [told('referrer'), moved('story')]
const story: Step[] = [told('participant'), told('chair'), told('participant'), leftTurn, told('referrer'), told('participant'), moved('understand')]
const understand: Step[] = [given, told('participant'), paused(true), paused(false), told('referrer'), moved('contribute')]
const contribute: Step[] = [recommended(0), leftTurn, recommended(1), leftTurn, undertaken(2), leftTurn, recommended(3), moved('recommend')]
const recommend: Step[] = [answered, confirmed, recommended(4), answered, ownStep, given, answered, recommended(5), answered, moved('takeAway')]
const takeAway: Step[] = [tookAway('participant'), followedUp, answered, tookAway('chair')]

const once = welcome.length
/** A Resursråd meeting from its first phase to its read-back, in the proportions of its minutes. */
const course: Step[] = [...welcome, ...question, ...story, ...understand, ...contribute, ...recommend, ...takeAway]
/** From the read-back the chair goes back to the question, and the meeting goes on. */
const goesOn: Step[] = [moved('question'), ...course.slice(once)]

export const courseLength = course.length
/** After so many moves the advice is being answered. */
export const adviceStartsAt = course.length - takeAway.length - recommend.length

/** The move that comes after `standing.count` others. */
export function nextMove(standing: Standing): Move {
  const { count } = standing
  const step = count < courseLength ? course[count] : goesOn[(count - courseLength) % goesOn.length]
  return step!(standing)
}

/** Where in its course a meeting stands when the load begins: all of them together stand everywhere. */
export const startsAt = (meeting: number): number => (meeting * 17) % courseLength
