import type { z } from 'zod'
import type { formPartsSchema } from '#core/meeting/meeting-form.ts'
import type { FormFault } from '#core/wire/forms.ts'

type Parts = z.infer<typeof formPartsSchema>

/** What goes together as the schema has it, and yet no meeting could be held so. Held of a form that is kept anew; one that was kept before stands. */
export const cannotBeMeant = (form: Parts): FormFault[] => openers(form)

/** Nobody sits there as the participant: no part begins with them. */
const openers = ({ participantPresent, phases }: Parts): FormFault[] =>
  participantPresent ? [] : phases.flatMap(({ opensWith }, index) => (opensWith === 'participant' ? [{ at: `phases.${index}.opensWith`, fault: 'opensWithNobody' as const, says: 'opensWith: chair' }] : []))
