import type { Language } from '#core/meeting/scalars.ts'
import { enInnerMarks } from './en/inner-marks.ts'
import { svInnerMarks } from './sv/inner-marks.ts'

/** Only letters nest quotations, so no page carries these. */
export const innerMarks: Record<Language, readonly [string, string]> = { sv: svInnerMarks, en: enInnerMarks }
