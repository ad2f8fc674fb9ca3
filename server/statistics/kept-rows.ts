import { codedMeetingSchema } from '#core/statistics/coded-meeting.ts'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import type { CodedRowKept } from '#server/store/store.ts'

/** A row as it was kept; none for one that an earlier program wrote in another way. */
export function codedRowOf({ codes, series, days }: CodedRowKept): CodedRow[] {
  const { success, data } = codedMeetingSchema.safeParse(codes)
  return success ? [{ ...data, series, days }] : []
}
