import type { Command } from '#core/meeting/commands.ts'
import type { EarlierAnswer } from '#core/meeting/kept-cases.ts'
import type { ItemContent, ItemKind, Track, Wait } from '#core/meeting/item.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import type { Organisation, SeatRole } from '#core/meeting/plan.ts'
import type { DemoMeeting, DemoSeat, DemoStep, Happening } from '../demo-meeting.ts'

/** The words that the meetings of the demo are written in: each gives steps or parts of a plan, so that a meeting reads as a story. */

type Line = { sv: string; en: string; pauseMs?: number }

/** `by` does something; what happens then is said to who watches. */
export const step = (by: string, command: Command | LiveCommand | Happening, { sv, en, pauseMs }: Line): DemoStep => ({ by, command, line: { sv, en }, ...(pauseMs !== undefined && { pauseMs }) })

/** The chair lets these in, one after the other. */
export const letIn = (...names: [name: string, called: string][]): DemoStep[] =>
  names.map(([id, name]) => step('sara', { type: 'admitSeat', seatId: `seat:${id}`, device: `device:${id}` }, { sv: `Sara släpper in ${name}.`, en: `Sara lets ${name} in.` }))

export const start = (line: Line): DemoStep => step('sara', { type: 'startMeeting' }, line)

/** On to a phase, by who leads. */
export const goTo = (phaseId: string, line: Line, by = 'sara'): DemoStep => step(by, { type: 'moveToPhase', phaseId, reason: null }, line)

export const noteTold = (by: string, words: string, line: Line): DemoStep => step(by, { type: 'noteTold', words }, line)

export const answer = (by: string, item: number, given: 'yes' | 'notYet' | 'no' | 'notUnderstood' | 'notRight', words: string | null, line: Line): DemoStep =>
  step(by, { type: 'answerItem', itemId: `item:${item}`, answer: given, words }, line)

/** Who holds the case together, and the same seat's yes where somebody else names them. */
export const nameOwner = (by: string, seatId: string, line: Line, caseId: string | null = null): DemoStep => step(by, { type: 'nameOwner', caseId, owner: { kind: 'seat', seatId: `seat:${seatId}` } }, line)

/** What the form asks to have in writing. */
export const write = (by: string, fieldId: string, words: string, line: Line, caseId: string | null = null): DemoStep => step(by, { type: 'writeField', fieldId, caseId, words }, line)

/** How it went with what was open last time. */
export const settle = (by: string, point: string, went: EarlierAnswer, line: Line): DemoStep => step(by, { type: 'settleEarlier', pointId: `point:${point}`, answer: went }, line)

type Said = { what: ItemContent['what']; why?: string; who: string | ItemContent['who']; when?: ItemContent['when']; track?: Track; wait?: Wait; carriedBy?: string }

/** Puts an item. `who` and `carriedBy` are seats by their short name. Days are `day:8`. */
export const put = (by: string, kind: ItemKind, { what, why, who, when = null, track, wait, carriedBy }: Said, line: Line): DemoStep =>
  step(by, {
    type: 'addItem',
    kind,
    content: {
      what,
      why: why ?? null,
      who: typeof who === 'string' ? { kind: 'seat', seatId: `seat:${who}` } : who,
      when,
      track: track ?? null,
      wait: wait ?? (kind === 'recommendation' || kind === 'undertaking' ? waitUntil(when, who) : null),
      carriedBy: carriedBy === undefined ? null : `seat:${carriedBy}`,
    },
  }, line)

/** What one waits for another to get in touch about has a wait that nobody knows; what has its day has none. A queue is written out in its story. */
const waitUntil = (when: ItemContent['when'], who: Said['who']): Wait => ({ kind: when?.kind === 'contact' && when.seatId !== `seat:${typeof who === 'string' ? who : ''}` ? 'unknown' : 'none' })

type Act = Extract<ItemContent['what'], { kind: 'act' }>['act']
export const act = (name: Act, object: string): ItemContent['what'] => ({ kind: 'act', act: name, object })
export const words = (text: string): ItemContent['what'] => ({ kind: 'words', words: text })
export const by = (day: number): ItemContent['when'] => ({ kind: 'by', date: `day:${day}` })
export const on = (day: number, time: string | null = null): ItemContent['when'] => ({ kind: 'on', date: `day:${day}`, time })
export const about = (from: number, to: number, unit: 'days' | 'weeks' | 'months'): Wait => ({ kind: 'about', from, to, unit })

/** Organisations by short name: `org:fk`. */
export const organisation = (id: string, name: string, kind: Organisation['kind']): Organisation => ({ id: `org:${id}`, name, kind })

export const kommun = organisation('kommun', 'Sjöviks kommun', 'municipality')
export const arbetsformedlingen = organisation('af', 'Arbetsförmedlingen', 'arbetsformedlingen')
export const forsakringskassan = organisation('fk', 'Försäkringskassan', 'forsakringskassan')
/** Care is `org:vard`, whichever it is. */
export const vardcentral = organisation('vard', 'Sjöviks vårdcentral', 'region')
export const psykiatri = organisation('vard', 'Psykiatrin Sjövik', 'region')

type SeatChanges = Partial<Pick<DemoSeat, 'mandate' | 'isNew' | 'attends' | 'isListening' | 'answersForParticipant'>>
export const seat = (id: string, name: string, role: SeatRole, organisationId: string | null, why: string, changes: SeatChanges = {}): DemoSeat => ({
  id: `seat:${id}`,
  name,
  role,
  organisationId: organisationId === null ? null : `org:${organisationId}`,
  mandate: role === 'representative' || role === 'referrer' ? 'recommends' : null,
  why,
  isNew: false,
  attends: 'teams',
  isListening: false,
  ...changes,
})

export const saraLeads = (changes: SeatChanges = {}): DemoSeat => seat('sara', 'Sara', 'chair', 'kommun', 'Sara leder mötet och ser till att alla kommer till tals.', changes)

/** What every such meeting shares: the team, the place, whom to call. */
export const inSjovik = (question: string, place: string, teamName = 'Resursrådet i Sjövik'): Pick<DemoMeeting['plan'], 'language' | 'teamName' | 'hostAuthority' | 'question' | 'place' | 'contact'> => ({
  language: 'sv',
  teamName,
  hostAuthority: 'Sjöviks kommun',
  question,
  place,
  contact: { name: 'Sara Lind', phone: '08-123 45 67', hours: { from: '09.00', to: '15.00' } },
})
