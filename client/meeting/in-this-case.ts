import type { View } from '#core/wire/down.ts'

/** What belongs to the case that is on; everything where none is. */
export function inThisCase<One extends { caseId?: string | undefined }>(agenda: View['agenda'] | undefined, all: readonly One[]): One[] {
  const now = agenda?.cases?.find(({ state }) => state === 'now')
  return now ? all.filter(({ caseId }) => caseId === now.id) : [...all]
}
