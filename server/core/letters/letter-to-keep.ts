import type { DayToKeep } from './days-to-keep.ts'
import type { LetterChange } from './letter-changes.ts'
import type { Letter } from './letter.ts'
import type { LineToCorrect } from './lines-to-correct.ts'

/** Who a letter can be answered to and about: `people` are those who may have gone through it with its reader, `lines` what can be said to be wrong; null in a letter that its reader can not correct; `areOfCases`: some of them are told to the referrer of their case as well; `changes`: what was corrected in it; `isTheirs`: it is written to them, and not to whom they may answer for. */
export type Answerable = { version: number; isTheirs: boolean; people: { seatId: string; name: string }[]; lines: LineToCorrect[] | null; areOfCases: boolean; changes: LetterChange[] }

/** Of the letter before the meeting, for whom it is written to, until it begins: whether they have said that they have read it. */
export type ReadBefore = { isRead: boolean }

/** A letter with what its files need beside its blocks: `day` is the meeting's in Sweden, `2026-12-03`, `days` the participant's own. `answers` is null for anybody but its reader, and until the meeting is closed. `mayWrite`: of the letter before the meeting, until it begins: who reads it can write beforehand. `isOthers`: who reads it is not who it is written to. `isForRecords`: an organisation’s copy, or the minutes of who sat there. `closed`: what this seat is not given, since the letter is on paper alone: the files, or the page as well. */
export type LetterToKeep = { letter: Letter; meetingId: string; day: string; contact: { name: string; phone: string }; days: DayToKeep[]; answers: Answerable | null; isOthers?: true; isForRecords?: true; before?: ReadBefore; mayWrite?: true; closed?: 'files' | 'whole' }

/** What a calendar file needs beside the days. */
export type CalendarParts = Pick<LetterToKeep, 'meetingId' | 'day' | 'contact'> & Pick<Letter, 'language'>
