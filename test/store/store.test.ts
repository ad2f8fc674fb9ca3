import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { NewMeeting, Store } from '#server/store/store.ts'
import { appendTo, at, later, logContract, planOf } from '#test/support/log-contract.ts'
import { testStore } from '#test/support/postgres.ts'

let store: Store
beforeAll(async () => {
  store = await testStore()
  await store.saveAuthority({ id: 'nacka', name: 'Nacka kommun' })
  await store.saveAuthority({ id: 'tyreso', name: 'Tyresö kommun' })
})

async function planned(over: Partial<NewMeeting> = {}): Promise<NewMeeting> {
  const meeting = planOf(over)
  await store.createMeeting(meeting)
  return meeting
}

logContract('PostgreSQL', () => store)

describe('a meeting', () => {
  test('needs a host authority that is there', async () => {
    await expect(store.createMeeting(planOf({ hostAuthorityId: 'nobody' }))).rejects.toThrow('foreign key')
  })

  test('is listed under its own authority, newest first', async () => {
    const first = await planned({ hostAuthorityId: 'tyreso' })
    const second = await planned({ hostAuthorityId: 'tyreso', at: later })
    const listed = await store.listMeetings('tyreso')
    expect(listed).toEqual([
      { meetingId: second.meetingId, createdAt: later, version: 2 },
      { meetingId: first.meetingId, createdAt: at, version: 2 },
    ])
  })
})

describe('a command', () => {
  test('with a link that is taken writes nothing at all', async () => {
    const secretHash = randomUUID()
    const { meetingId } = await planned({ links: [{ seatId: 'seat-1', secretHash }] })
    await expect(store.append(appendTo(meetingId, { links: [{ seatId: 'seat-2', secretHash }] }))).rejects.toThrow('duplicate key')
    expect((await store.readMeeting(meetingId))?.events).toHaveLength(2)
  })
})

describe('a link', () => {
  const link = { seatId: randomUUID(), secretHash: randomUUID() }

  test('opens its seat with its own secret only, until links are ended', async () => {
    const { meetingId } = await planned({ links: [link] })
    const seat = { meetingId, seatId: link.seatId, hostAuthorityId: 'nacka' }
    expect(await store.findLink(link.seatId, link.secretHash)).toEqual(seat)
    expect(await store.findLink('another', link.secretHash)).toBeNull()
    expect(await store.findLink(link.seatId, 'another')).toBeNull()
    await store.endLinks(meetingId, later)
    expect(await store.findLink(link.seatId, link.secretHash)).toBeNull()
  })

  test('that has ended is found again by a device with a session of its own on the seat, as long as that lasts', async () => {
    const ended = { seatId: randomUUID(), secretHash: randomUUID() }
    const { meetingId } = await planned({ links: [ended] })
    const seat = { meetingId, seatId: ended.seatId, hostAuthorityId: 'nacka' }
    await store.openSession({ ...seat, tokenHash: randomUUID(), device: 'phone', at, expiresAt: later })
    const again = (change: Partial<{ seatId: string; secretHash: string; device: string; now: string }> = {}) => {
      const asked = { ...ended, device: 'phone', now: at, ...change }
      return store.findEndedLink(asked.seatId, asked.secretHash, asked.device, asked.now)
    }
    expect(await again()).toBeNull()
    await store.endLinks(meetingId, at)
    expect(await again()).toEqual({ ...seat, expiresAt: later, isWithdrawn: false })
    for (const wrong of [{ device: 'tablet' }, { secretHash: 'another' }, { seatId: 'another' }, { now: later }]) expect(await again(wrong)).toBeNull()
    await store.signOut({ ...seat, device: 'phone' }, at)
    expect(await again(), 'its person signed out').toEqual({ ...seat, expiresAt: later, isWithdrawn: false })
    await store.endSessions({ meetingId, seatId: ended.seatId }, at)
    await store.signOut({ ...seat, device: 'phone' }, at)
    expect(await again(), 'ended for them').toBeNull()
  })

  test('comes with a command as well', async () => {
    const { meetingId } = await planned()
    const added = { seatId: randomUUID(), secretHash: randomUUID() }
    await store.append(appendTo(meetingId, { links: [added] }))
    expect(await store.findLink(added.seatId, added.secretHash)).toMatchObject({ meetingId })
  })
})

describe('a session', () => {
  const opened = async (tokenHash: string): Promise<{ meetingId: string; seatId: string; hostAuthorityId: string }> => {
    const { meetingId } = await planned()
    const seat = { meetingId, seatId: randomUUID(), hostAuthorityId: 'nacka' }
    await store.openSession({ ...seat, tokenHash, device: 'phone', at, expiresAt: later })
    return seat
  }

  test('is found until it expires', async () => {
    const tokenHash = randomUUID()
    const seat = await opened(tokenHash)
    expect(await store.findSession(tokenHash, at)).toEqual({ ...seat, device: 'phone' })
    expect(await store.findSession(tokenHash, later)).toBeNull()
  })

  test('outlives the links and ends when the seat\'s sessions are ended', async () => {
    const tokenHash = randomUUID()
    const { meetingId, seatId } = await opened(tokenHash)
    await store.endLinks(meetingId, at)
    expect(await store.findSession(tokenHash, at)).not.toBeNull()
    await store.endSessions({ meetingId, seatId }, at)
    expect(await store.findSession(tokenHash, at)).toBeNull()
  })

  test('can not name another authority than the meeting\'s own', async () => {
    const { meetingId } = await planned()
    const foreign = { meetingId, seatId: 's', hostAuthorityId: 'tyreso', tokenHash: randomUUID(), device: 'd', at, expiresAt: later }
    await expect(store.openSession(foreign)).rejects.toThrow('foreign key')
  })
})

describe('an account on a device', () => {
  const remembered = async (...accounts: string[]) => {
    const { meetingId } = await planned()
    const session = { meetingId, seatId: randomUUID(), hostAuthorityId: 'nacka', device: 'phone' }
    for (const accountHash of accounts) await store.saveAccount({ ...session, accountHash, at })
    const enter = (accountHash: string, isAsked: boolean, tokenHash: string = randomUUID()) => store.enterByAccount({ ...session, accountHash, isAsked, tokenHash, at, expiresAt: later })
    return { session, enter }
  }

  test('leaves no session behind when it signs out while it comes in (TEAMS-11)', async () => {
    for (let times = 0; times < 25; times += 1) {
      const accountHash = randomUUID()
      const { session, enter } = await remembered(accountHash)
      const tokens = Array.from({ length: 8 }, () => randomUUID())
      await Promise.all([...tokens.slice(0, 4).map((token) => enter(accountHash, false, token)), store.signOut(session, at), ...tokens.slice(4).map((token) => enter(accountHash, false, token))])
      for (const token of tokens) expect(await store.findSession(token, at), `round ${times}`).toBeNull()
    }
  })

  test('that has signed out comes in by asking, and lets no other account of the device in with it (TEAMS-11)', async () => {
    const [one, other] = [randomUUID(), randomUUID()]
    const { session, enter } = await remembered(one, other)
    await store.signOut(session, at)
    const entered = []
    for (const [account, isAsked] of [[one, false], [other, true], [one, false], [other, false], [one, true]] as const) entered.push(await enter(account, isAsked))
    expect(entered).toEqual(['noSeat', 'entered', 'noSeat', 'entered', 'entered'])
  })
})

describe('staff', () => {
  test('are found by their token until it expires, under the authority\'s present name', async () => {
    const tokenHash = randomUUID()
    await store.saveAuthority({ id: 'region', name: 'Regionen' })
    await store.addStaffToken({ tokenHash, hostAuthorityId: 'region', label: 'planner', at, expiresAt: later })
    await store.saveAuthority({ id: 'region', name: 'Region Stockholm' })
    expect(await store.findStaff(tokenHash, at)).toEqual({ hostAuthorityId: 'region', hostAuthorityName: 'Region Stockholm', label: 'planner', name: null, isAdministrator: false, isByAccount: false })
    expect(await store.findStaff(tokenHash, later)).toBeNull()
    expect(await store.findStaff('another', at)).toBeNull()
  })
})

test('the database answers', async () => {
  await expect(store.canWrite()).resolves.toBeUndefined()
})
