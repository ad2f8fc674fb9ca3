import { newestShown } from '#core/consent-texts/texts-shown.ts'
import type { Command } from '#core/meeting/commands.ts'
import { informationKinds } from '#core/meeting/information-kind.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import type { Localized, MeetingForm } from '#core/meeting/meeting-form.ts'
import type { Refusal } from '#core/meeting/refusal.ts'
import type { ConsentRecord, Plan, SeatPlan } from '#core/meeting/plan.ts'

/** What is no command: somebody's line is lost, and they come back. A person who sits at that seat is not touched by it. */
export type Happening = { type: 'loseLine' } | { type: 'comeBack' }

/**
 * A step of a demo meeting. Strings in the command stand for what is known first when it is played: `seat:anna` a seat, `case:two` a case, `point:one` what was open last time,
 * `item:2` the second item put, `obstacle:2` the second obstacle raised, `day:8` the working day eight days on, `device:anna` the device that seat knocks with.
 */
export type DemoStep = {
  by: string
  command: Command | LiveCommand | Happening
  /** What happens now, for who watches. */
  line: Localized
  /** How long people would be at it before the next step. */
  pauseMs?: number
}

/** Only a god man says that they answer for the participant. */
export type DemoSeat = Omit<SeatPlan, 'answersForParticipant'> & Partial<SeatPlan>

export type DemoMeeting = {
  id: string
  /** Which kind of meeting: Resursrådet where it does not say. */
  form?: MeetingForm
  /** What is special about it, in a few words: absent for an ordinary meeting. */
  difficulty?: Localized
  /** The seats to watch side by side, by their short names; when absent, the first of each role. Nobody who attends by phone, or whose line is lost. */
  frames?: string[]
  /** Steps that the meeting rightly refuses, in the order they come: somebody tries what may not be done. */
  refusals?: Refusal[]
  /** Seats and organisations have short names here; each planned meeting gives them ids of its own. */
  plan: Omit<Plan, 'form' | 'startsAt' | 'seats'> & { seats: DemoSeat[] }
  consents: ConsentRecord[]
  steps: DemoStep[]
}

/** A demo meeting that has been planned. `today` is the day it was planned on, which its days are counted from. */
export type Planned = { meetingId: string; planningId: string; demo: DemoMeeting; plan: Plan; today: string }

/** Consent between every pair of organisations: what Resursrådet asks for before a meeting. */
export const amongAll = (organisationIds: string[]): ConsentRecord[] =>
  organisationIds.map((from) => ({
    fromOrganisationId: from,
    toOrganisationIds: organisationIds.filter((to) => to !== from),
    categories: ['hälsa', 'arbete', 'ekonomi', 'stödet i dag'],
    purpose: 'att hitta nästa steg tillsammans',
    until: 'day:90',
    how: 'written',
    textVersion: newestShown('paper', 'sv'),
  }))

/** Consent between every pair of authorities, and between each of them and an employer, who is told only what the job needs: never how somebody is or what they live on. */
export const amongAllWithEmployer = (authorities: string[], employer: string, categories: string[]): ConsentRecord[] => [
  ...amongAll(authorities).map((record) => ({ ...record, kinds: [...informationKinds] })),
  ...amongAll([...authorities, employer])
    .map((record) => ({ ...record, toOrganisationIds: record.fromOrganisationId === employer ? authorities : [employer], categories, kinds: ['work' as const] })),
]
