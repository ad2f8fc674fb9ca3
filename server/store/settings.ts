/** How a letter is opened: by a code that was handed over, by e-ID (the first time with the code as well), or not at all but on paper. */
export type ReadingGate = 'readingCode' | 'eId' | 'paperOnly'
/** How staff come in: by key and personal link, by work account, or by either. */
export type StaffSignIn = 'keyOrAccount' | 'account' | 'key'
/** How long the lines of the audit log are kept; those of a meeting from when its content was erased. */
export type LogRetentionYears = 2 | 5 | 10
/**
 * `erasesAtWithdrawal`: a meeting that has closed is erased at once when its consent is taken back, not when its days are over. `isCounted`: its meetings are in the
 * statistics. `municipalities`: those that a meeting can be in, a line each, number and name. `keepsPlansLong`: who plans may keep an unfinished plan for 14 days.
 */
export type Settings = { readingGate: ReadingGate; retentionDays: number; erasesAtWithdrawal: boolean; staffSignIn: StaffSignIn; logRetentionYears: LogRetentionYears; isCounted: boolean; municipalities: string; keepsPlansLong: boolean }
export type SomeSettings = { [Name in keyof Settings]?: Settings[Name] | undefined }
/** Settings as they stood from `at` on (ISO 8601), and who (a label of staff) decided. Version 0: nobody has, these are ours. */
export type KeptSettings = Settings & { version: number; at: string | null; by: string | null }
