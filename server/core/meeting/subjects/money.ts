import { z } from 'zod'
import { forget } from '../last-action.ts'
import { isAtTable, seatById, type Money } from '../meeting.ts'
import { isProfessional } from '../professional.ts'
import { refuse } from '../refusal.ts'
import { isSameRecord } from '../same-record.ts'
import { daySchema, freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { hasPassed } from '../when-day.ts'

const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('said'), seatId: idSchema, words: freeText(200) }),
  z.strictObject({ kind: z.literal('findsOut'), seatId: idSchema, by: daySchema }),
  z.strictObject({ kind: z.literal('notDiscussed'), reason: freeText(200) }),
])

export const moneyCommands = [
  z.strictObject({ type: z.literal('sayMoney'), money: answerSchema }).describe('What happens with the money: what somebody who knows said, who finds out and by when, or why it was not talked about.'),
] as const
export type MoneyCommand = z.infer<(typeof moneyCommands)[number]>

export type MoneyEvent = { type: 'moneySaid'; money: MoneyCommand['money'] }

export const decideMoney: Decide<MoneyCommand, MoneyEvent> = {
  sayMoney: ({ money }, meeting, { at }) => {
    const seat = money.kind === 'notDiscussed' ? null : seatById(meeting, money.seatId)
    if (money.kind !== 'notDiscussed' && !isProfessional(meeting, money.seatId)) return refuse('noSuchSeat')
    if (isSame(meeting.money, money)) return []
    if (seat && !isAtTable(seat)) return refuse('seatNotHere')
    return money.kind === 'findsOut' && hasPassed(money.by, at) ? refuse('dayHasPassed') : [{ type: 'moneySaid', money }]
  },
}

function isSame(before: Money | null, money: MoneyCommand['money']): boolean {
  if (!before) return false
  const { writtenBy: _by, at: _at, ...said } = before
  return isSameRecord(said, money)
}

export const evolveMoney: Evolve<MoneyEvent> = {
  moneySaid: (meeting, { money }, { by, at }) => forget({ ...meeting, money: { ...money, writtenBy: by, at } }, by),
}
