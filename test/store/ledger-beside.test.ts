import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, closeSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { erasedLedger, type Erased } from '#server/store/erased-ledger.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { asked, testDatabase, testStore } from '#test/support/postgres.ts'
import { at, later, roomsOn, series, withdraw } from '../rooms/series.ts'

const folderOf = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-ledger-'))
  whenFileEnds(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const line = (why: string, day: number): Erased => ({ id: 'counted:one-case', at: `2026-12-0${day}T10:00:00.000Z`, why })
const noFault = (fault: unknown) => expect(fault).toBeUndefined()
const said = (ledgerFile: string) => erasedLedger(ledgerFile, noFault).all().map(({ id, why }) => `${id} ${why}`)

it('[ERASE-4] of one thing the newest line counts, in whatever order they are told, also when the file is read again', async () => {
  for (const [told, counts] of [
    [[line('no', 1), line('no', 3), line('yes', 2)], 'no'],
    [[line('no', 1), line('yes', 3), line('no', 2)], 'yes'],
    [[line('yes', 3), line('no', 1), line('no', 4)], 'no'],
    [[line('no', 1), line('yes', 1)], 'yes'],
  ] as const) {
    const ledgerFile = join(folderOf(), 'erased.log')
    const ledger = erasedLedger(ledgerFile, noFault)
    for (const one of told) await ledger.add([one])
    await ledger.add(told.slice(-1))
    expect([ledger.all().map(({ why }) => why), said(ledgerFile)]).toEqual([[counts], [`counted:one-case ${counts}`]])
    const lines = readFileSync(ledgerFile, 'utf8').trim().split('\n')
    appendFileSync(ledgerFile, lines.map((one) => `${one}\n`).toReversed().join(''))
    expect(said(ledgerFile), 'nor by the order of its lines').toEqual([`counted:one-case ${told[0].at === told[1].at ? 'no' : counts}`])
  }
})

it('[ERASE-4] a line whose time is damaged says nothing, and is in no later one’s way', () => {
  const ledgerFile = join(folderOf(), 'erased.log')
  appendFileSync(ledgerFile, 'x counted:one-case yes\n')
  expect([said(ledgerFile), erasedLedger(ledgerFile, noFault).saidNow([line('no', 1)])]).toEqual([[], [line('no', 1)]])
})

it('[ERASE-4] what is said now holds where a clock was put back, at the next start too, and where the database has lost the line before', async () => {
  const [database, ledgerFile] = [await testDatabase(), join(folderOf(), 'erased.log')]
  const store = await testStore(database, ledgerFile)
  const [meetingId, caseId] = ['meeting-counted', 'case-counted']
  const host = { meetingId, hostAuthorityId: 'host', at }
  await store.saveAuthority({ id: 'host', name: 'Ekby kommun' })
  await store.createMeeting({ ...host, commandId: 'command-counted', by: 'staff', startsAt: at, events: [], links: [] })
  expect(await store.saveCaseCode({ ...host, codeHash: randomBytes(32), caseId, ofCase: null, isNamed: true, series: null, voice: 'team', answerer: 'team-one', asks: [], sees: 'outcomes', seatId: 'seat-officer', formId: 'resursradet', kommun: null, heldOn: '2026-12-03', mayCount: true, supportBefore: null, items: [], by: 'seat-officer' })).toBe(true)
  const no = (ms: number) => store.heedSeparateNo(meetingId, 'statistics', `2026-12-03T12:00:00.${ms}Z`)
  const yes = (ms: number) => store.countFollowUp(meetingId, `2026-12-03T12:00:00.${ms}Z`)
  const holds = (why: string) => expect(said(ledgerFile)).toEqual([`counted:${caseId} ${why}`])
  await no(100).then(() => yes(500)).then(() => no(200))
  holds('no')
  await yes(300)
  holds('yes')
  await (await testStore(database, join(folderOf(), 'of-another-node.log'))).heedSeparateNo(meetingId, 'statistics', '2026-12-03T12:00:00.200Z')
  await (await testStore(database, ledgerFile)).eraseAgain(later)
  holds('no')
  await yes(900)
  await asked(database.connection, 'delete from ledger_line')
  await no(200)
  holds('no')
  rmSync(ledgerFile)
  await (await testStore(database, ledgerFile)).eraseAgain(later)
  holds('no')
})

it('[ERASE-4] a line that was cut off loses no other', async () => {
  const ledgerFile = join(folderOf(), 'erased.log')
  appendFileSync(ledgerFile, `${at} meeting-first consentWithdrawn\n${at} meeting-cut`)
  await erasedLedger(ledgerFile, noFault).add([{ id: 'meeting-after', at, why: 'timeIsOver' }])
  expect(said(ledgerFile)).toEqual(['meeting-first consentWithdrawn', 'meeting-after timeIsOver'])
})

it('[ERASE-19] where it can not be written what is erased is gone at once, from the open room too, it is told once, and the line comes with the next', async () => {
  const [folder, faults, told] = [join(folderOf(), 'later'), [] as unknown[], [] as unknown[]]
  const { database, first, next } = await series()
  const store = await testStore(database, join(folder, 'erased.log'), false, (fault) => faults.push(fault))
  const rooms = roomsOn(store, () => later, told)
  await rooms.roomOf(first)
  await withdraw(store, first)
  const began = performance.now()
  await rooms.eraseWithdrawn()
  expect([rooms.count(), await store.readMeeting(first), performance.now() - began < 1_500]).toEqual([0, null, true])
  expect([told, faults.map((fault) => [(fault as Error).name, (fault as { code?: string }).code])]).toEqual([[], [['LedgerNotWritten', 'ENOENT']]])
  mkdirSync(folder)
  await withdraw(store, next)
  await rooms.eraseWithdrawn()
  await expect.poll(() => said(join(folder, 'erased.log')).toSorted()).toEqual([first, next].map((id) => `${id} consentWithdrawn`).toSorted())
  await rooms.close()
})

it('[ERASE-19] [ERASE-16] where it does not answer who takes consent back has an answer at once, and all else waits two seconds once', async () => {
  const ledgerFile = join(folderOf(), 'erased.log')
  const faults: unknown[] = []
  const { database, first, next } = await series()
  const store = await testStore(database, ledgerFile, false, (fault) => faults.push(fault))
  // Whoever opens a pipe that nobody reads waits.
  execFileSync('mkfifo', [ledgerFile])
  const began = performance.now()
  await withdraw(store, first, 'kept')
  await withdraw(store, next)
  expect([performance.now() - began < 1_500, faults]).toEqual([true, []])
  expect(await store.eraseMeeting(next, later)).toBe(true)
  const waited = performance.now()
  expect([await store.eraseMeeting(first, later), performance.now() - waited < 1_500]).toEqual([true, true])
  expect(faults.map((fault) => (fault as { code?: string }).code)).toEqual(['LATE'])
  const reads = openSync(ledgerFile, constants.O_RDONLY | constants.O_NONBLOCK)
  whenFileEnds(() => closeSync(reads))
})
