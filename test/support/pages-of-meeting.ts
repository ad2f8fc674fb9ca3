import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { content } from './builders.ts'
import { sendForm } from './closed-meeting.ts'
import { asked, testDatabase, testStore, type TestDatabase } from './postgres.ts'
import { done, openedIn, planned } from './seated-meeting.ts'
import { onTheDayOfTheMeeting, post, testApp, type TestApp } from './test-app.ts'

/** What was put in these meetings, and nobody finds elsewhere. */
export const advised = 'ring verkstaden hemligaord'
export const foreignToken = 'staff-token-of-another-authority-00017'

/** A server with another authority beside the first. */
export async function twoAuthorities(): Promise<{ app: TestApp; database: TestDatabase }> {
  const database = await testDatabase()
  const app = await testApp({ store: await testStore(database) })
  await settleHostAuthority(app.store, { id: 'other', name: 'Annanby', staffToken: foreignToken, at: onTheDayOfTheMeeting(), expiresAt: '2999-01-01T00:00:00.000Z' })
  return { app, database }
}

export async function openWithAdvice(app: TestApp, changes: Parameters<typeof planned>[1] = {}) {
  const meeting = await openedIn('recommend', await planned(app, changes), 'officer', 'participant', 'referrer')
  await done(meeting.seats.officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'words', words: advised } }) })
  return meeting
}

/** `codeOf`: the number and code of a letter, as who leads hands them out. */
export async function closedWithAdvice(app: TestApp, changes: Parameters<typeof planned>[1] = {}) {
  const meeting = await openWithAdvice(app, changes)
  const { chair, participant } = meeting.seats
  await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  await participant.until(() => participant.view().letter)
  const codeOf = async (recipient: string) => ((await post(`${app.url}/api/letters/${recipient}/code`, {}, chair.token)).body as { opensWith: { number: string; code: string } }).opensWith
  return { ...meeting, codeOf }
}

export async function sentTo(app: TestApp, address: string, fields: Record<string, string>, language?: string) {
  const { page: text, ...answer } = await sendForm(app.url, address, fields, language)
  return { ...answer, text }
}

/** Of the log of a meeting, each line that begins so, with who it is of. */
export const notedOf = async ({ connection }: TestDatabase, meetingId: string, begin: string) =>
  (await asked(connection, 'select what, by_whom from audit where meeting_id = $1 and what like $2 order by place', [meetingId, `${begin}%`])).map(({ what, by_whom: by }) => [what, by])
