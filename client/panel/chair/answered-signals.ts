import type { SeatCommand } from '#client/live/session.ts'
import type { Signal } from '#client/meeting/view-parts.ts'

/** Signals that are answered by what has just been done, wherever it was pressed: a pause by pausing, the wish to speak by the floor. */
export function answeredBy(done: SeatCommand, signals: readonly Signal[]): SeatCommand[] {
  const isAnswered = ({ signal, seatId }: Signal) =>
    (done.type === 'pauseMeeting' && signal === 'pause') || (done.type === 'giveTurn' && signal === 'wantsToSpeak' && seatId === done.seatId)
  return signals.filter((raised) => raised.seenAt === null && isAnswered(raised)).map(({ seatId, signal }) => ({ type: 'answerSignal', seatId, signal }))
}
