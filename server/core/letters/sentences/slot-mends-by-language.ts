import type { Language } from '#core/meeting/scalars.ts'
import { enSlotMends } from './en/slot-mends.ts'
import type { SlotMends } from './slot-mends.ts'
import { svSlotMends } from './sv/slot-mends.ts'

/** For the composer alone: a slot is mended when it is put, and its writer sees the sentence. No page needs it before somebody writes. */
export const slotMends: Record<Language, SlotMends> = { sv: svSlotMends, en: enSlotMends }
