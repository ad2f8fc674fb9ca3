/** Whether nothing of what was deleted lies in the tables' files any more: `refused` us by the database, or `unsure` where others may read there whom we may not see. */
export type TablesSwept = 'done' | 'refused' | 'unsure'
/** Whether the write-ahead log in which it still lies is gone: `refused` us by the database, or kept besides by rules of who owns the server (`notOurs`). */
export type LogLetGo = 'done' | 'refused' | 'notOurs'

/** What came of sweeping the files, and when (ISO 8601); all null until then, and the last two also of what was swept before they were noted. */
export type Swept = { sweptAt: string | null; tablesSwept: TablesSwept | null; logLetGo: LogLetGo | null }

/**
 * The proof of an erasing: where it stands, rows and key are gone. `why` is null for what was erased before it was noted; `eventCount` is how much
 * there was. Times are ISO 8601.
 */
export type Erasure = { meetingId: string; createdAt: string; erasedAt: string; eventCount: number; why: 'consentWithdrawn' | 'timeIsOver' | null } & Swept
