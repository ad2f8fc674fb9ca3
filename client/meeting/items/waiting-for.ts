import { isWithoutScreen, participantOf, seatOf } from '#client/meeting/people-groups.ts'
import type { Answer, Item, People } from '#client/meeting/view-parts.ts'
import { bearerOf, isBorneBy, isTakenDownBy, waitsForBearer } from './item-bearer.ts'
import { answersTo } from './kind-answers.ts'

/** What waits for one seat: `forSeatId` says for whom it is taken down; null where the team answers together. */
export type Waiting =
  | { act: 'confirm' | 'takeOn' | 'reply' | 'reword' | 'check'; item: Item }
  | { act: 'confirmFor' | 'answerFor'; item: Item; forSeatId: string | null }

/** What waits for this seat, in the order of the items: to take on, to say in other words or to check, and for who leads to take down. */
export function waitingFor(items: readonly Item[], people: People | null, mySeatId: string, leaderId: string | null): Waiting[] {
  return items.flatMap((item): Waiting[] => {
    if (waitsForBearer(item) && item.settlement !== 'moved') {
      if (isBorneBy(item, people, mySeatId)) return [{ act: ownAct(item), item }]
      if (isTakenDownBy(item, people, mySeatId, leaderId)) return [{ act: 'confirmFor', item, forSeatId: bearerOf(item) }]
    }
    const doubt = item.by === mySeatId && item.settlement !== 'withdrawn' && item.answer ? ofDoubt[item.answer.answer] : undefined
    if (doubt) return [{ act: doubt, item }]
    return waitsForAnswerTakenDown(item, people) && leaderId === mySeatId ? [{ act: 'answerFor', item, forSeatId: participantOf(people)?.id ?? null }] : []
  })
}

/** What a doubt asks of whoever wrote it. */
const ofDoubt: Partial<Record<Answer, 'reword' | 'check'>> = { notUnderstood: 'reword', notRight: 'check' }

function ownAct({ kind, content }: Item): 'confirm' | 'takeOn' | 'reply' {
  if (kind === 'undertaking') return 'confirm'
  return content.who.kind === 'seat' ? 'reply' : 'takeOn'
}

/** Nobody has a screen to answer on: the participant is on the phone, or none sits here and the team answers. */
function waitsForAnswerTakenDown(item: Item, people: People | null): boolean {
  const participant = participantOf(people)
  const isWithNobody = participant === null || isWithoutScreen(participant)
  return isWithNobody && !hasGuardian(people) && item.settlement === 'open' && answersTo[item.kind].includes('yes')
}

const hasGuardian = (people: People | null) => people?.seats.some((seat) => seat.answersForParticipant && seatOf(people, seat.id)?.isAdmitted === true) === true
