import type { Store } from '#server/store/store.ts'

/** No log is that long: only whose the meeting is is asked. */
const afterAll = 2_147_483_647

/** The id of the meeting's host authority; null where there is no such meeting, or it is erased. */
export const hostOf = async ({ store, meetingId }: { store: Pick<Store, 'readMeeting'>; meetingId: string }): Promise<string | null> => (await store.readMeeting(meetingId, afterAll))?.hostAuthorityId ?? null
