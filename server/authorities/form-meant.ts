import type { z } from 'zod'
import { keptShown } from '#core/meeting/kept-shown.ts'
import type { formPartsSchema } from '#core/meeting/meeting-form.ts'
import type { FormFault } from '#core/wire/forms.ts'

type Parts = z.infer<typeof formPartsSchema>

/** What goes together as the schema has it, and yet no meeting could be held so. Held of a form that is kept anew; one that was kept before, or that a file has, stands and is told what to mend. */
export const cannotBeMeant = (form: Parts): FormFault[] => [...openers(form), ...goalsNeverCounted(form), ...keptTooLate(form), ...limits(form), ...stays(form), ...careNotWanted(form)]

/** Nobody sits there as the participant: no part begins with them. */
const openers = ({ participantPresent, phases }: Parts): FormFault[] =>
  participantPresent ? [] : phases.flatMap(({ opensWith }, index) => (opensWith === 'participant' ? [{ at: `phases.${index}.opensWith`, fault: 'opensWithNobody' as const, says: 'opensWith: chair' }] : []))

/** Steps, work and studies are the participant's own to answer: where none sits there, or nobody is named, it is counted whether the meeting ended with a plan, and nothing else that is a goal. */
const goalsNeverCounted = ({ case: named, participantPresent, goals }: Parts): FormFault[] =>
  named === 'named' && participantPresent ? [] : goals.flatMap(({ counts }, index) => (counts === 'sharedPlan' ? [] : [{ at: `goals.${index}.counts`, fault: 'goalNeverCounted' as const, says: 'counts: sharedPlan' }]))

/** What a part of the meeting is about: the rest of what is kept is said at the end as well as before. */
const workedBefore = ['obstacles', 'handover', 'readiness'] as const

/** Without a part of its own, or one where items are put, it would be come upon only when the letter is read. */
const keptTooLate = ({ keeps, phases }: Parts): FormFault[] =>
  workedBefore
    .filter((thing) => keeps.includes(thing) && !phases.slice(0, -1).some(({ shows }) => keptShown(keeps, phases, shows).includes(thing)))
    .map((thing) => ({ at: 'phases', fault: 'keptTooLate', says: `shows: ${thing}` }))

/** A working day, in minutes. */
const longestMeeting = 480
/** The state has one of each, and so two offices at most have a part in one case. Of municipalities, care, associations and employers there is any number. */
const statesOwn: readonly Parts['wantedOrganisations'][number][] = ['arbetsformedlingen', 'forsakringskassan']
const ofEach = 2

/** What is promised, and not asked for before the close: its letter says it only where it is asked who takes over. */
function stays({ closing: { requires, warns, staysUntilTakenOver } }: Parts): FormFault[] {
  if (!staysUntilTakenOver || requires.includes('handover')) return []
  return [{ at: 'closing.staysUntilTakenOver', fault: warns.includes('handover') ? 'staysOnlyReminded' : 'staysWithoutHandover', says: 'closing.requires: handover' }]
}

/** Parts of care are named only where care is to be there at all. */
const careNotWanted = ({ wantedCare, requiredOrganisations, wantedOrganisations }: Parts): FormFault[] =>
  wantedCare === undefined || [...requiredOrganisations, ...wantedOrganisations].includes('region') ? [] : [{ at: 'wantedCare', fault: 'careNotWanted', says: 'wantedOrganisations: region' }]

/** More than there can be of, and what is asked for twice. */
function limits({ phases, atLeast, requiredOrganisations, wantedOrganisations, closing: { requires, warns } }: Parts): FormFault[] {
  const kinds = [...new Set([...requiredOrganisations, ...wantedOrganisations])]
  const most = kinds.length > 0 && kinds.every((kind) => statesOwn.includes(kind)) ? kinds.length * ofEach : Infinity
  const twice = warns.filter((need) => requires.includes(need))
  return [
    ...(atLeast > most ? [{ at: 'atLeast', fault: 'tooManyAsked' as const, says: String(most) }] : []),
    ...(twice.length > 0 ? [{ at: 'closing.warns', fault: 'askedTwice' as const, says: twice.join(', ') }] : []),
    ...(phases.reduce((sum, { minutes }) => sum + minutes, 0) > longestMeeting ? [{ at: 'phases', fault: 'tooLongMeeting' as const, says: String(longestMeeting) }] : []),
  ]
}
