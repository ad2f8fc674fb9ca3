export type KillRun = { kills: number; withDatabase: boolean }

/** How often the server is killed, and in which of the runs PostgreSQL with it. Where nothing is said, the long form: what is promised to have been seen. */
export function killRuns({ isShort, kills, withDatabase }: { isShort: boolean; kills: number | null; withDatabase: boolean }): KillRun[] {
  const ofServer: KillRun = { kills: kills ?? (isShort ? 4 : 200), withDatabase: false }
  const ofBoth: KillRun = { kills: kills ?? (isShort ? 4 : 20), withDatabase: true }
  if (withDatabase) return [ofBoth]
  return isShort || kills !== null ? [ofServer] : [ofServer, ofBoth]
}
