import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { seatIds } from './builders.ts'
import { admit, done, knocking, type Meeting } from './seated-meeting.ts'

/** What the people of builders.ts are called. */
export const people = { chair: 'Maria', participant: 'Kim', officer: 'Omar', referrer: 'Lena' } as const
type Guest = Exclude<keyof typeof people, 'chair'>

/** A chair who leads a meeting from the door to its regular end, by whatever way. */
export type Lead = {
  letIn: (name: Guest) => Promise<unknown>
  start: () => Promise<unknown>
  /** To the phase at this place of the form. */
  goOnTo: (index: number) => Promise<unknown>
  /** The referrer does, on this day. */
  sayWhoFollowsUp: (date: string) => Promise<unknown>
  sayNoMoney: (reason: string) => Promise<unknown>
  close: () => Promise<unknown>
  leave: () => unknown
}
export type Leading = (meeting: Meeting, form: MeetingForm) => Promise<Lead>

/** By messages alone; its key as well. */
export async function leadByWire(meeting: Meeting, { phases }: MeetingForm): Promise<Lead & { token: string }> {
  const chair = await knocking(meeting, 'chair')
  return {
    token: chair.token,
    letIn: (name) => admit(chair, seatIds[name]),
    start: () => done(chair, { type: 'startMeeting' }),
    goOnTo: (index) => done(chair, { type: 'moveToPhase', phaseId: phases[index]!.id, reason: null }),
    sayWhoFollowsUp: (date) => done(chair, { type: 'setFollowUp', followUp: { kind: 'talk', seatId: seatIds.referrer, date, time: null } }),
    sayNoMoney: (reason) => done(chair, { type: 'sayMoney', money: { kind: 'notDiscussed', reason } }),
    close: () => done(chair, { type: 'closeMeeting', early: null }),
    leave: () => chair.close(),
  }
}
