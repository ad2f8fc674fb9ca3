import type { About, Answers, FollowedItem } from '#core/follow-up/answers.ts'
import type { CodedFollowUp } from '#core/follow-up/coded-follow-up.ts'
import type { SupportLevel } from '#core/meeting/support-level.ts'
import type { Months, Voice } from '#core/follow-up/codes.ts'

/** `questions`: all that is asked; `outcomes`: what became of it, and nothing to answer. */
export type CaseSight = 'questions' | 'outcomes'

export type NewCaseCode = {
  codeHash: Buffer
  /** Null: of a meeting that is not there any more; the case is then known by `caseId`. */
  meetingId: string | null
  hostAuthorityId: string
  /** For a case that is not there yet. */
  caseId: string
  /** Which of the meeting's cases; null where it has one alone. */
  ofCase: string | null
  /** It is about a person who has said yes to being asked, and not about a case without a name or nobody. */
  isNamed: boolean
  /** The series of the case that the meeting goes on from by its code; null else. */
  series: string | null
  sees: CaseSight
  /** For whom it answers; null is what codes from before have. */
  voice: Voice | null
  /** For the team's first code of this seat: what tells its answers from the others'. */
  answerer: string
  /** Of the team: the items that its holder is asked about. */
  asks: readonly number[]
  seatId: string
  formId: string
  kommun: string | null
  /** The day of the meeting in Sweden. */
  heldOn: string
  mayCount: boolean
  items: readonly FollowedItem[]
  /** How much support the participant said before the close that they had. */
  supportBefore: SupportLevel | null
  by: string
  at: string
}

/** What one voice said at one time; `firstOn` is the day they first did. `answerer`: which of the team; empty for the others. */
export type KeptAnswers = { months: Months; voice: Voice; answerer: string; answers: Answers; firstOn: string }

/** `meetingId` is null when the meeting is erased. `told`: which of the team are told of what is new. `version`: another where an answer about an item was taken away since. */
export type FollowedCase = { caseId: string; version: string; hostAuthorityId: string; meetingId: string | null; formId: string; heldOn: string; items: FollowedItem[]; about: About; answers: KeptAnswers[]; isReminded: boolean; told: string[]; isNamed: boolean; series: string; supportBefore: SupportLevel | null }

/** What a code opens: for whom one may answer with it, and whose of the team's answers are its own. */
export type OpenedCase = { followed: FollowedCase; sees: CaseSight; opens: Voice[]; answerer: string; asks: number[] }

/** `answers` is null where nothing but `about` is said: what was answered stands. */
export type NewAnswers = { caseId: string; months: Months; voice: Voice; answerer: string; answers: Answers | null; about: About | null; today: string; at: string }

/** Words that a team left, with what is kept of where they came from. */
export type TeamWord = { formId: string; halfYear: string; words: string }
/** `answerer`: whose of the team they are. `words` is null where they are taken away. */
export type NewTeamWord = { caseId: string; answerer: string; words: string | null; at: string }

/** `news`: the number of what was last said of its items, or said otherwise. */
export type ListedCases = { cases: (FollowedCase & { news: number })[]; isMore: boolean }

/** `answerer`: which of the team, who is told of what others answer and has no days of their own; empty for who brought the question. */
export type NewReminders = { caseId: string; answerer: string; address: string; language: string; due: { id: string; at: string }[]; at: string }

/** What became of what was agreed, in codes. Times are ISO 8601, days Swedish. */
export interface FollowUpStore {
  /** A new code in the place of the one before for the same voice; of the team, of the same seat. False when the meeting is erased or its consent withdrawn. */
  saveCaseCode(code: NewCaseCode): Promise<boolean>
  /** The case that a code opens; null when there is none, and while its meeting's consent is withdrawn. */
  findCaseByCode(codeHash: Buffer): Promise<OpenedCase | null>
  readCase(caseId: string): Promise<FollowedCase | null>
  /** In the place of what this voice said before about that time; false when the case is gone or it can no longer be changed. What is said about the participant belongs to the case, and can be changed by itself as long as that is there. */
  saveFollowUp(said: NewAnswers): Promise<boolean>
  /** In the place of what the same of the team wrote before; goes with the case. False when that is gone, or hidden. */
  saveTeamWord(word: NewTeamWord): Promise<boolean>
  /** What one of the team wrote; null where nothing stands, or the case is hidden. */
  readTeamWord(whose: { caseId: string; answerer: string }): Promise<string | null>
  /** Whether words stand in a case that nobody knows whose of the team they are. */
  hasWordsFromBefore(caseId: string): Promise<boolean>
  /** The newest half-year first. */
  listTeamWords(hostAuthorityId: string): Promise<TeamWord[]>
  /** Cases of which somebody has said what became of an item, the last meeting first, after the one that is named: those where `by` has seen all that was said, or those with something new. */
  listFollowed(asked: { hostAuthorityId: string; by: string; isSeen: boolean; after: { heldOn: string; caseId: string } | null; most: number }): Promise<ListedCases>
  countUnseen(hostAuthorityId: string, by: string): Promise<number>
  noteSeen(hostAuthorityId: string, by: string, seen: readonly { caseId: string; news: number }[]): Promise<void>
  /** Whether this one of the team has taken away all that they answered: they answer anew as another. */
  hasTakenAway(whose: { caseId: string; answerer: string }): Promise<boolean>
  /** All that one of the team answered and wrote in a case, what was written there that nobody knows whose it is, and the address that they are told at. */
  eraseOfTeam(whose: { caseId: string; answerer: string }, at: string): Promise<void>
  /** Codes, answers and reminders of a case; false when it was gone. */
  eraseCase(caseId: string, at: string): Promise<boolean>
  /** What is kept of a meeting whose participant has said no to being asked, or to being counted, after a yes. */
  heedSeparateNo(meetingId: string, kind: 'followUp' | 'statistics', at: string): Promise<void>
  /** The participant has said yes to being counted after the code was made. */
  countFollowUp(meetingId: string, at: string): Promise<void>
  /** What was answered about the meetings of a year, of the authorities that are counted now: what may not be counted is there too, and says so. */
  readFollowed(year: number): Promise<CodedFollowUp[]>
  /** The cases and words whose time is over; gives how many cases went. */
  eraseOverdueCases(today: string, at: string): Promise<number>
  /** What the ledger says was erased, and a database put back from a backup still has; and what is not counted since. */
  eraseCasesAgain(at: string): Promise<number>

  /** In the place of earlier ones of the same person that wait. False when the case is gone. */
  askReminders(asked: NewReminders): Promise<boolean>
  stopReminders(of: { caseId: string; answerer: string } | { address: string }, at: string): Promise<void>
}
