import { z } from 'zod'
import { readySchema, silentVoiceSchema, type Ready, type SilentVoice } from '../kept.ts'
import { forget } from '../last-action.ts'
import { isAtTable, leaderOf, seatById, type Meeting } from '../meeting.ts'
import type { SeatRole } from '../plan.ts'
import { refuse } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import { isSeatBeyondConsent, takesDownFor } from '../speaks-for.ts'
import type { Decide, Evolve } from '../subject.ts'
import { withKept } from '../with-kept.ts'

export const readinessCommands = [
  z.strictObject({ type: z.literal('sayReady'), seatId: idSchema, answer: readySchema.shape.answer, words: freeText(200).nullable() }).describe('One voice on whether the participant is ready, with what is still needed in own words: the seat’s own, or taken down by who leads as said. Said anew it replaces that seat’s answer and no other.'),
  z.strictObject({ type: z.literal('sayVoiceSilent'), voice: readySchema.shape.voice, why: silentVoiceSchema.shape.why.nullable() }).describe('Why nothing is heard of a voice, by who leads; null takes it away, and the voice itself does when it is heard.'),
] as const
export type ReadinessCommand = z.infer<(typeof readinessCommands)[number]>

export type ReadinessEvent = { type: 'readySaid'; seatId: string; answer: Ready['answer']; words: string | null } | { type: 'voiceSilent'; voice: Ready['voice']; why: SilentVoice['why'] | null }

/** Whose voice a seat has: of who has worked with the participant, whoever leads or represents. */
const voices: Partial<Record<SeatRole, Ready['voice']>> = { participant: 'participant', referrer: 'referrer', representative: 'coach', chair: 'coach' }

export const decideReadiness: Decide<ReadinessCommand, ReadinessEvent> = {
  sayReady: ({ seatId, answer, words }, meeting, { by, at }) => {
    const seat = seatById(meeting, seatId)
    if (!seat || !voices[seat.role]) return refuse('noSuchSeat')
    if (!isAtTable(seat)) return refuse('seatNotHere')
    if (!mayVoice(meeting, seatId, by)) return refuse('notYours')
    if (isSeatBeyondConsent(meeting, seatId, { by, at })) return refuse('consentMissing')
    const stands = meeting.kept.ready.find((one) => one.seatId === seatId)
    if (stands?.answer === answer && stands.words === words) return []
    return stands && isOverTheParticipant(meeting, stands, by) ? refuse('participantHasAnswered') : [{ type: 'readySaid', seatId, answer, words }]
  },
  sayVoiceSilent: ({ voice, why }, meeting) => {
    // Heard in the same moment: there is nothing to say of it.
    if (why !== null && isHeard(meeting, voice)) return []
    return (meeting.kept.silent.find((one) => one.voice === voice)?.why ?? null) === why ? [] : [{ type: 'voiceSilent', voice, why }]
  },
}

/** Everybody says their own; of the participant who guards or leads says it as told, of who has no screen who leads. */
function mayVoice(meeting: Meeting, seatId: string, by: string): boolean {
  const asking = seatById(meeting, by)
  if (seatId === by || takesDownFor(meeting, seatId, by)) return true
  if (seatById(meeting, seatId)?.role !== 'participant') return false
  return asking?.answersForParticipant === true || asking?.role === 'chair' || leaderOf(meeting) === by
}

const isOverTheParticipant = (meeting: Meeting, stands: Ready, by: string): boolean => {
  const guards = (seatId: string) => seatById(meeting, seatId)?.answersForParticipant === true
  return stands.voice === 'participant' && guards(by) && !guards(stands.by)
}

/** The voices that the form names, and those that somebody at the table has, of which nothing has been heard, nor why. */
export function unheardVoices(meeting: Meeting): Ready['voice'][] {
  const there = meeting.seats.filter(isAtTable).flatMap(({ role }) => voices[role] ?? [])
  return [...new Set([...namedVoices(meeting), ...there])].filter((voice) => !isHeard(meeting, voice) && !meeting.kept.silent.some((one) => one.voice === voice))
}

/** Whose voices the form asks for, whether they sit there or not. */
const namedVoices = ({ plan }: Meeting): Ready['voice'][] => [...(plan?.form.needsParticipant ? ['participant' as const] : []), ...(plan?.form.requiredRoles ?? []).flatMap((role) => voices[role] ?? [])]

/** Who leads is not the coach where the form needs one beside them. */
const isHeard = (meeting: Meeting, voice: Ready['voice']): boolean => {
  const needsCoach = meeting.plan?.form.requiredRoles.includes('representative') === true
  return meeting.kept.ready.some((one) => one.voice === voice && (voice !== 'coach' || !needsCoach || seatById(meeting, one.seatId)?.role === 'representative'))
}

export const evolveReadiness: Evolve<ReadinessEvent> = {
  readySaid: (meeting, { seatId, answer, words }, { by, at }) => {
    const said: Ready = { seatId, voice: voices[seatById(meeting, seatId)?.role ?? 'chair'] ?? 'coach', answer, words, by, at }
    const heard = withKept(meeting, { ready: [...meeting.kept.ready.filter((one) => one.seatId !== seatId), said] })
    return forget(withKept(heard, { silent: heard.kept.silent.filter(({ voice }) => !isHeard(heard, voice)) }), by)
  },
  voiceSilent: (meeting, { voice, why }, { by, at }) => {
    const others = meeting.kept.silent.filter((one) => one.voice !== voice)
    return forget(withKept(meeting, { silent: why === null ? others : [...others, { voice, why, by, at }] }), by)
  },
}
