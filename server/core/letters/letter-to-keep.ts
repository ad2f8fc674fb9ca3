import type { DayToKeep } from './days-to-keep.ts'
import type { Letter } from './letter.ts'

/** A letter with what its files need beside its blocks: `day` is the meeting's in Sweden, `2026-12-03`, `days` the participant's own. */
export type LetterToKeep = { letter: Letter; meetingId: string; day: string; contact: { name: string; phone: string }; days: DayToKeep[] }

/** What a calendar file needs beside the days. */
export type CalendarParts = Pick<LetterToKeep, 'meetingId' | 'day' | 'contact'> & Pick<Letter, 'language'>
