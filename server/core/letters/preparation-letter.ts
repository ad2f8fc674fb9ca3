import type { Meeting } from '#core/meeting/meeting.ts'
import type { Language } from '#core/meeting/scalars.ts'
import type { Letter } from './letter.ts'

/** The letter before the meeting ("Inför mötet"), in the meeting's language unless another is asked for. Null where no participant sits at the table. */
export function preparationLetter(_meeting: Meeting, _inLanguage?: Language): Letter | null {
  return null
}
