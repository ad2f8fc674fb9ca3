import { z } from 'zod'
import { keptShown, type WorkedThing } from './kept-shown.ts'
import { localizedSchema } from './localized.ts'
import { unplanned, type Meeting } from './meeting.ts'
import type { MeetingForm, Phase } from './meeting-form.ts'
import { seatRoleSchema, type SeatRole } from './plan.ts'
import { may } from './roles.ts'
import { besideParticipant, drawAgenda } from './view-agenda.ts'
import { workers } from './viewer.ts'

/** What can be done in a phase because of what it opens and shows. */
export const deedSchema = z.enum(['noteTold', 'addItem', 'sayTakeAway', 'answerItem', 'confirmItem', 'passTurn', 'setFollowUp', 'sayMoney', 'raiseObstacle', 'answerObstacle', 'nameReceiver', 'confirmHandover', 'sayReady', 'settleEarlier', 'writeField', 'sayVoiceSilent', 'sayNoPlan', 'nameOwner', 'answerOwner', 'letRest', 'askDecision', 'noteViews', 'sayView'])
export type Deed = z.infer<typeof deedSchema>

const roleSightSchema = z.strictObject({ role: seatRoleSchema, title: localizedSchema, plain: localizedSchema, prompts: z.array(localizedSchema), seesMiddle: z.boolean(), does: z.array(deedSchema) })
/** A form as people will meet it. `from` and `to`: minutes from the start. */
export const formSightSchema = z.strictObject({ minutes: z.number(), phases: z.array(z.strictObject({ id: z.string(), from: z.number(), to: z.number(), roles: z.array(roleSightSchema) })) })
export type FormSight = z.infer<typeof formSightSchema>

const shown: Partial<Record<Phase['shows'], readonly Deed[]>> = { items: ['answerItem', 'confirmItem'], readBack: ['setFollowUp'] }

/** What can be done with what the meeting keeps, where it stands on the page. What is asked in writing has parts of its own. */
const keptDeeds: Record<WorkedThing, readonly Deed[]> = {
  earlier: ['settleEarlier'],
  fields: [],
  readiness: ['sayReady', 'sayVoiceSilent'],
  obstacles: ['raiseObstacle', 'answerObstacle'],
  plan: ['sayNoPlan'],
  rests: ['letRest'],
  owner: ['nameOwner', 'answerOwner'],
  handover: ['nameReceiver', 'confirmHandover'],
  nextDecision: ['askDecision'],
  views: ['noteViews', 'sayView'],
}

/** What each role sees and may do in each phase, by the view and the table of roles that hold in a meeting. The participant is called Kim. */
export function formSight(form: MeetingForm): FormSight {
  const roles = seatRoleSchema.options.filter((role) => form.participantPresent || !besideParticipant.includes(role))
  const drawn = roles.map((role) => ({ role, phases: drawAgenda(withKim, { form }, role).phases }))
  let to = 0
  const phases = form.phases.map((phase, index) => {
    const from = to
    to += phase.minutes
    return { id: phase.id, from, to, roles: drawn.flatMap(({ role, phases: seen }) => roleSight(form, phase, role, seen[index])) }
  })
  return { minutes: to, phases }
}

function roleSight(form: MeetingForm, phase: Phase, role: SeatRole, seen: ReturnType<typeof drawAgenda>['phases'][number] | undefined) {
  if (!seen) return []
  const { title, plain, prompts } = seen
  const does = deedsIn(form, phase).filter((deed) => may(role, deed) || (role === 'chair' && may('leader', deed)))
  return [{ role, title, plain, prompts: [...prompts], seesMiddle: phase.shows !== 'obstacles' || workers.includes(role), does }]
}

const deedsIn = ({ closing, fields, keeps, phases }: MeetingForm, { id, allows, shows, opensWith }: Phase): Deed[] => [
  ...(opensWith === 'round' ? (['passTurn'] as const) : []),
  ...allows,
  ...(shown[shows] ?? []),
  ...keptShown(keeps, phases, shows).flatMap((thing) => keptDeeds[thing]),
  ...(fields.some(({ phase, answeredBy }) => (phase === id || shows === 'readBack') && answeredBy !== 'items') ? (['writeField'] as const) : []),
  ...(shows === 'readBack' && closing.asksMoney ? (['sayMoney'] as const) : []),
]

const kim: Meeting['seats'][number] = { id: 'seat-kim', name: 'Kim', role: 'participant', organisationId: null, mandate: null, why: '', isNew: false, attends: 'room', isListening: false, answersForParticipant: false, admittedDevice: null, admittedAt: null, hasBeenTurnedAway: false }
const withKim: Meeting = { ...unplanned, seats: [kim] }
