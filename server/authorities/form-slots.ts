import type { z } from 'zod'
import type { formPartsSchema } from '#core/meeting/meeting-form.ts'
import type { FormFault } from '#core/wire/forms.ts'

type Parts = z.infer<typeof formPartsSchema>
type Text = { at: string; text: string }

const slot = '{participant}'
/** Where the participant's name is put in the slot's stead; everywhere else a text is shown as it is written. */
const takesName = /^(?:phases\.\d+\.(?:titleToOthers|plainToOthers)|teamMoment\.plain(?:ToParticipant|BesideParticipant))\./

/** Slots that would be read with their braces: another word than the one there is, or that one where no name is put in, or where nobody has that name. `texts`: every text of the form with its place. */
export const slotFaults = ({ participantPresent }: Parts, texts: readonly Text[]): FormFault[] => texts.flatMap(({ at, text }) => ofText(at, text.match(/\{[^{}]*\}?|\}/g) ?? [], participantPresent))

function ofText(at: string, slots: readonly string[], participantPresent: boolean): FormFault[] {
  if (slots.length === 0) return []
  if (slots.some((one) => one !== slot)) return [{ at, fault: 'slotUnknown', says: slot }]
  if (!takesName.test(at)) return [{ at, fault: 'slotNotHere', says: slot }]
  // The team's own moment is told beside the participant by nobody where none sits there.
  return participantPresent || !at.startsWith('phases.') ? [] : [{ at, fault: 'slotForNobody', says: slot }]
}
