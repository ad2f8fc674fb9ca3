import type { Store } from '../store.ts'
import type { FollowUpStore } from './follow-up-store.ts'

/** A no after a yes is heeded before it is kept, so that nothing stands if we end in between, and once more after it, since a code may have been made at that moment. A yes to being counted is heeded when it is kept. */
export const heedingNo = <Meetings extends Pick<Store, 'append'>>(meetings: Meetings, { heedSeparateNo, countFollowUp }: Pick<FollowUpStore, 'heedSeparateNo' | 'countFollowUp'>): Meetings => ({
  ...meetings,
  append: async (wanted: Parameters<Store['append']>[0]) => {
    const noes = wanted.events.flatMap((event) => (event.type === 'separateAnswered' && event.answer === 'no' && event.kind !== 'teams' ? [event.kind] : []))
    const heed = async () => {
      for (const kind of noes) await heedSeparateNo(wanted.meetingId, kind, wanted.at)
    }
    await heed()
    const appended = await meetings.append(wanted)
    await heed()
    const isCounted = appended.kind === 'appended' && wanted.events.some((event) => event.type === 'separateAnswered' && event.kind === 'statistics' && event.answer === 'yes')
    if (isCounted) await countFollowUp(wanted.meetingId, wanted.at)
    return appended
  },
})
