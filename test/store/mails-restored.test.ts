import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { erasedSince } from '#server/erased-since.ts'
import type { ClaimedMail, MailEnd, NewNotice, NoticeWhy, Store } from '#server/store/store.ts'
import { outbox } from '#test/delivery/notices/outbox.ts'
import { backUp, beside, putBack, type Beside } from '#test/support/backed-up.ts'
import { asked, testStore, type TestDatabase } from '#test/support/postgres.ts'

const [at, soon, nextDay, muchLater] = ['2026-12-03T12:00:00.000Z', '2026-12-03T12:05:00.000Z', '2026-12-04T12:00:00.000Z', '2026-12-20T12:00:00.000Z']
const theirAddresses = /@|example|maria|per\./

async function claimAll(store: Store, until: string): Promise<ClaimedMail[]> {
  const mail = await store.claimMail(until)
  return mail ? [mail, ...(await claimAll(store, until))] : []
}

async function ends(store: Store, mail: ClaimedMail | undefined, state: MailEnd, why: NoticeWhy | null = null): Promise<void> {
  expect(await store.handOver(mail!)).toBe('mayGo')
  await store.settleMail({ ...mail!, state, why, nextTryAt: null, at: soon })
}

/** All that waits is sent. Gives to whom. */
async function sendAll(store: Store, until = muchLater): Promise<string[]> {
  const mails = await claimAll(store, until)
  for (const mail of mails) await ends(store, mail, 'sent')
  return mails.map(({ address }) => address).toSorted()
}

const linesOf = async ({ connection }: TestDatabase) => (await asked(connection, "select id, why from ledger_line where id like 'mail:%' order by id")).map(({ id, why }) => `${String(id)} ${String(why)}`)

const letters = async (there: Beside, ledgerFile = there.ledgerFile) => {
  const store = await testStore(there.source, ledgerFile)
  const { meetingId, ask: askAny } = await outbox(store)
  const ask = (id: string, changes: Partial<NewNotice> = {}) => askAny({ id, address: `${id}@brev.example`, at, ...changes })
  const standing = async (from: Store) => Object.fromEntries((await from.listNotices(meetingId)).map(({ id, state, why, settledAt }) => [id, [why ? `${state} ${why}` : state, settledAt]]))
  return { store, meetingId, ask, standing }
}

it('[SEND-37] a backup that is put back sends no notice that went, failed, may have gone or was stopped since, and says of each how it ended; what waits goes once', async () => {
  const there = await beside()
  const { store, meetingId, ask, standing } = await letters(there)
  await ask('notice-in-hand')
  const [inHand] = await claimAll(store, at)
  for (const id of ['notice-went', 'notice-fails', 'notice-unsure', 'notice-retry']) await ask(id)
  for (const id of ['notice-stopped', 'notice-older', 'notice-waits']) await ask(id, { at: nextDay })
  await backUp(there)
  const claimed = await claimAll(store, at)
  const [went, fails, unsure, retry] = ['went', 'fails', 'unsure', 'retry'].map((name) => claimed.find(({ id }) => id === `notice-${name}`))
  await ends(store, inHand, 'sent')
  await ends(store, went, 'sent')
  await ends(store, fails, 'failed', 'refused')
  for (const mail of [unsure, retry]) expect(await store.handOver(mail!)).toBe('mayGo')
  await store.tidyOutboxes(soon, soon)
  // What is heard of it later takes nothing back of what went, and lets what may have gone wait.
  await store.settleMail({ ...went!, state: 'waiting', why: 'noAnswer', nextTryAt: nextDay, at: nextDay })
  await store.settleMail({ ...retry!, state: 'waiting', why: 'noAnswer', nextTryAt: nextDay, at: nextDay })
  expect(await store.stopNotice(meetingId, 'notice-stopped', soon, 'seat-anna')).toBe(true)
  expect(await ask('notice-newer', { address: 'notice-older@brev.example', letterVersion: 2, at: nextDay })).toBe('asked')
  const said = await putBack(there)
  const back = await testStore(there.there)
  const { 'notice-newer': newer, 'notice-retry': again, ...ended } = await standing(store)
  expect([newer, again, ended]).toEqual([['waiting', null], ['waiting noAnswer', null], { 'notice-in-hand': ['sent', soon], 'notice-went': ['sent', soon], 'notice-fails': ['failed refused', soon], 'notice-unsure': ['unsure', soon], 'notice-stopped': ['stopped byChair', soon], 'notice-older': ['stopped', nextDay], 'notice-waits': ['waiting', null] }])
  expect([await standing(back), said.includes(' 6 mails,')]).toEqual([{ ...ended, 'notice-retry': ['waiting', null] }, true])
  expect((await asked(there.target.connection, "select what from audit where what like 'notice %' order by what")).map(({ what }) => what)).toEqual(['failed', 'sent', 'sent', 'stopped', 'stopped', 'unsure'].map((state) => `notice ${state} participant`))
  expect(await back.askNotice({ id: 'notice-anew', meetingId, hostAuthorityId: 'ekby', seatId: 'seat-maria', recipient: 'participant', letterVersion: 1, language: 'sv', address: 'notice-went@brev.example', at: soon, by: 'seat-anna' })).toBe('known')
  expect((await erasedSince(store, muchLater)).map(({ count }) => count), 'nor does what waits stop at the next start').toEqual([0, 0, 0, 0, 0, 0])
  expect(await sendAll(store)).toEqual(['notice-older@brev.example', 'notice-retry@brev.example', 'notice-waits@brev.example'])
  expect(await sendAll(back)).toEqual(['notice-retry@brev.example', 'notice-waits@brev.example'])
  const lines = await linesOf(there.source)
  expect([lines.length, lines.filter((line) => theirAddresses.test(line) || line.includes(meetingId))]).toEqual([9, []])
})

const [host, request] = [{ hostAuthorityId: 'ekby' }, (name: string) => `request-${name}-01`]

/** Requests whose askers want a mail, at `NAME@brev.example`. */
async function requests(store: Store, names: readonly string[]) {
  await store.saveAuthority({ id: 'ekby', name: 'Ekby kommun' })
  for (const name of names) {
    await store.saveDraft({ ...host, kind: 'referral', id: request(name), expectedVersion: 0, content: '"ett ord"', atMost: 20, expiresAt: '2999-01-01T00:00:00.000Z', at, by: 'person' }, [], { id: `asked-${name}-01`, address: `${name}@brev.example`, language: 'sv' })
  }
  return (name: string) => ({ ...host, kind: 'referral', id: request(name) }) as const
}

const waiting = async ({ connection }: TestDatabase) => (await asked(connection, 'select referral_id, state from asker_notice order by referral_id')).map(({ referral_id, state }) => [referral_id, state])

it('[ASK-40] [ASK-25] a backup that is put back sends no mail of an answer that went or failed since, and brings no address back that was taken back; who waits again is told of what becomes of it', async () => {
  const there = await beside()
  const store = await testStore(there.source, there.ledgerFile)
  const draft = await requests(store, ['went', 'fails', 'untold', 'waits', 'stopped', 'changed', 'lost', 'protected'])
  for (const name of ['went', 'fails', 'untold']) expect(await store.endDraft(draft(name), { at, by: 'staff', state: 'closed' })).toBe(true)
  await store.endDraft(draft('waits'), { at: nextDay, by: 'staff', state: 'closed' })
  await backUp(there)
  const became = { at, by: 'staff', state: 'planned', became: 'meeting-after-the-backup' } as const
  for (const more of [{ ...draft('lost'), ...became }, { ...draft('protected'), ...became, isProtected: true as const }]) await store.endDraft(more, more)
  const claimed = await claimAll(store, at)
  const of = (name: string) => claimed.find(({ address }) => address === `${name}@brev.example`)
  expect(claimed.map(({ address }) => address).toSorted()).toEqual(['fails', 'lost', 'untold', 'went'].map((name) => `${name}@brev.example`))
  for (const name of ['went', 'lost']) await ends(store, of(name), 'sent')
  await ends(store, of('fails'), 'failed')
  await store.settleMail({ ...of('untold')!, state: 'waiting', why: null, nextTryAt: '2026-12-30T12:00:00.000Z', at: soon })
  await store.endOverdueDrafts('2026-12-05T12:00:01.000Z')
  const person = (name: string) => ({ ...host, referralId: request(name), part: 'person' }) as const
  expect(await store.stopTelling(person('stopped'), soon)).toBe(true)
  expect(await store.wantTelling(person('changed'), { id: 'asked-changed-02', address: 'another@brev.example', language: 'sv' }, soon)).toBe(true)
  expect(await waiting(there.source)).toEqual([[request('changed'), 'asked'], [request('waits'), 'waiting']])
  const said = await putBack(there)
  expect(await waiting(there.target)).toEqual([[request('lost'), 'asked'], [request('waits'), 'waiting']])
  const back = await testStore(there.there, there.ledgerFile)
  expect([await sendAll(back), said.includes(' 6 mails,')]).toEqual([['waits@brev.example'], true])
  expect(await back.endDraft(draft('lost'), { at: nextDay, by: 'staff', state: 'closed' })).toBe(true)
  expect((await erasedSince(back, muchLater))[4], 'what waits anew goes, also after the next start').toEqual({ count: 0, what: 'mails' })
  expect(await sendAll(back)).toEqual(['lost@brev.example'])
  expect((await erasedSince(store, muchLater)).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0])
  expect([await waiting(there.source), await sendAll(store)]).toEqual([[[request('changed'), 'asked'], [request('waits'), 'waiting']], ['waits@brev.example']])
  const lines = await linesOf(there.source)
  expect([lines.length, lines.filter((line) => theirAddresses.test(line) || line.includes('request-'))]).toEqual([8, []])
})

it('[SEND-37] [ASK-40] nor what went while the ledger could not be written, which keeps no mail: the next start tells it', async () => {
  const there = await beside()
  const { store, ask } = await letters(there, join(there.dataDir, 'no-such-folder', 'erased.log'))
  await ask('notice-went')
  const draft = await requests(store, ['went'])
  await store.endDraft(draft('went'), { at, by: 'staff', state: 'closed' })
  await backUp(there)
  expect(await sendAll(store)).toEqual(['notice-went@brev.example', 'went@brev.example'])
  await store.close()
  expect(existsSync(there.ledgerFile)).toBe(false)
  expect((await erasedSince(await testStore(there.source, there.ledgerFile), muchLater)).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0])
  expect(readFileSync(there.ledgerFile, 'utf8')).toMatch(/ mail:asked-went-01 sent\n/)
  const said = await putBack(there)
  expect([await sendAll(await testStore(there.there)), said.includes(' 2 mails,')]).toEqual([[], true])
})
