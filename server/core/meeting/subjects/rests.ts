import { z } from 'zod'
import { mayReadItem } from '../as-read-by.ts'
import type { Item } from '../item.ts'
import { restTermsSchema, type Rest, type Resting } from '../kept-cases.ts'
import { settlementOf, type Settlement } from '../kinds.ts'
import { forget } from '../last-action.ts'
import { isAtTable, seatById, type Meeting } from '../meeting.ts'
import { isProfessional } from '../professional.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isSameRecord } from '../same-record.ts'
import { idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { swedishDay } from '../swedish-day.ts'
import { hasPassed } from '../when-day.ts'
import { withKept } from '../with-kept.ts'
import { isCaseOf } from './cases.ts'

export const restCommands = [
  z.strictObject({ type: z.literal('letRest'), rest: restTermsSchema }).describe('That an item or a case waits for health care, or rests: since when, what for, what can be done meanwhile, and who looks at it again by which day. Said anew it replaces what stood.'),
  z.strictObject({ type: z.literal('endRest'), restId: idSchema }).describe('That it rests no more.'),
] as const
export type RestCommand = z.infer<(typeof restCommands)[number]>

type Terms = z.infer<typeof restTermsSchema>
export type RestEvent = { type: 'restBegun'; restId: string; rest: Terms } | { type: 'restEnded'; restId: string }

export const decideRests: Decide<RestCommand, RestEvent> = {
  letRest: ({ rest }, meeting, { at, newId }) => {
    const stands = meeting.kept.rests.find(({ of }) => isSameRecord(of, rest.of))
    if (stands && isSameRecord(termsOf(stands), rest)) return []
    const wrong = wrongRest(meeting, rest, at)
    return wrong ? refuse(wrong) : [{ type: 'restBegun', restId: stands?.id ?? newId(), rest }]
  },
  endRest: ({ restId }, meeting) => (meeting.kept.rests.some(({ id }) => id === restId) ? [{ type: 'restEnded', restId }] : refuse('noSuchNote')),
}

const termsOf = ({ id: _id, by: _by, at: _at, ...terms }: Rest): Terms => terms

function wrongRest(meeting: Meeting, { of, since, looksAgain }: Terms, at: string): Refusal | null {
  const wrong = wrongResting(meeting, of)
  if (wrong) return wrong
  const seat = seatById(meeting, looksAgain.seatId)
  if (!seat || !isProfessional(meeting, looksAgain.seatId)) return 'noSuchSeat'
  if (!isAtTable(seat)) return 'seatNotHere'
  if (isKeptFrom(meeting, of, seat.organisationId, at)) return 'kindNotForThem'
  if (since > swedishDay(at)) return 'decisionNotMadeYet'
  return hasPassed(looksAgain.by, at) ? 'dayHasPassed' : null
}

/** Whether it is marked with a kind of information that this organisation may not be told: then nobody from it looks at it again. */
function isKeptFrom(meeting: Meeting, of: Resting, organisationId: string | null, at: string): boolean {
  const item = of.kind === 'item' ? meeting.items.find(({ id }) => id === of.itemId) : undefined
  return item?.content.about !== undefined && organisationId !== null && !mayReadItem(meeting, item, organisationId, at)
}

/** What is settled otherwise waits for nothing. */
const over: readonly Settlement[] = ['notAgreed', 'noted', 'answered']

function wrongResting(meeting: Meeting, of: Resting): Refusal | null {
  if (of.kind === 'case') return isCaseOf(meeting, of.caseId) ? null : 'noSuchCase'
  const item = meeting.items.find(({ id }) => id === of.itemId)
  if (!item) return 'noSuchItem'
  if (item.isWithdrawn) return 'withdrawn'
  return over.includes(settlementOf(item)) ? 'alreadySettled' : null
}

/** What rests now: an item that has been withdrawn, answered with no or settled otherwise since does not. */
export const restsOf = ({ kept, items }: Pick<Meeting, 'kept' | 'items'>): Rest[] =>
  kept.rests.filter(({ of }) => {
    if (of.kind === 'case') return true
    const item = items.find(({ id }) => id === of.itemId)
    return item !== undefined && !item.isWithdrawn && !over.includes(settlementOf(item))
  })

/** Whether something that was put rests. */
export const isResting = (meeting: Pick<Meeting, 'kept' | 'items'>, { id }: Pick<Item, 'id'>): boolean => restsOf(meeting).some(({ of }) => of.kind === 'item' && of.itemId === id)

export const evolveRests: Evolve<RestEvent> = {
  restBegun: (meeting, { restId, rest }, { by, at }) => {
    const said: Rest = { ...rest, id: restId, by, at }
    const isThere = meeting.kept.rests.some(({ id }) => id === restId)
    const rests = isThere ? meeting.kept.rests.map((one) => (one.id === restId ? said : one)) : [...meeting.kept.rests, said]
    return forget(withKept(meeting, { rests }), by)
  },
  restEnded: (meeting, { restId }, { by }) => forget(withKept(meeting, { rests: meeting.kept.rests.filter(({ id }) => id !== restId) }), by),
}
