import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { MeetingEvent } from '#core/meeting/events.ts'
import type { Append, NewMeeting, Store } from '#server/store/store.ts'

export const at = '2026-11-23T09:00:00.000Z'
export const later = '2026-11-23T10:00:00.000Z'
export const event = (text: string): MeetingEvent => ({ type: 'itemAdded', text }) as unknown as MeetingEvent

export const planOf = (over: Partial<NewMeeting> = {}): NewMeeting => ({
  meetingId: randomUUID(),
  hostAuthorityId: 'nacka',
  commandId: randomUUID(),
  by: 'staff',
  at,
  events: [event('åäö'), event('two')],
  links: [],
  ...over,
})

/** The next command of a meeting that has two events. */
export const appendTo = (meetingId: string, over: Partial<Append> = {}): Append => ({
  meetingId,
  expectedVersion: 2,
  commandId: randomUUID(),
  by: 'seat-1',
  at: later,
  events: [event('three')],
  ...over,
})

type Log = Pick<Store, 'createMeeting' | 'readMeeting' | 'append' | 'findCommand' | 'findWithdrawn' | 'nextWithdrawn' | 'eraseMeeting' | 'findErased'>

/** What every log of meetings does: PostgreSQL's, and the one in memory that simulations write to. An authority `nacka` must be there. */
export function logContract(name: string, store: () => Log) {
  const planned = async () => {
    const meeting = planOf()
    await store().createMeeting(meeting)
    return meeting
  }

  describe(`a meeting in ${name}`, () => {
    test('is read as it was written, with who and when', async () => {
      const { meetingId } = await planned()
      await store().append(appendTo(meetingId))
      expect(await store().readMeeting(meetingId)).toEqual({
        hostAuthorityId: 'nacka',
        events: [
          { version: 1, at, by: 'staff', event: event('åäö') },
          { version: 2, at, by: 'staff', event: event('two') },
          { version: 3, at: later, by: 'seat-1', event: event('three') },
        ],
      })
    })

    test('is read from a version on, also when nothing came after it', async () => {
      const { meetingId } = await planned()
      expect((await store().readMeeting(meetingId, 1))?.events.map(({ version }) => version)).toEqual([2])
      expect(await store().readMeeting(meetingId, 2)).toEqual({ hostAuthorityId: 'nacka', events: [] })
    })

    test('is null when nobody planned it', async () => {
      expect(await store().readMeeting(randomUUID())).toBeNull()
    })

    test('is made once, however often its command comes', async () => {
      const meeting = planOf()
      const made = await Promise.all([1, 2, 3].map(() => store().createMeeting(meeting)))
      expect(made.toSorted()).toEqual(['created', 'known', 'known'])
      expect((await store().readMeeting(meeting.meetingId))?.events).toHaveLength(2)
    })

    test('keeps its id to itself', async () => {
      const { meetingId } = await planned()
      expect(await store().createMeeting(planOf({ meetingId }))).toBe('taken')
    })

    test('whose consent is withdrawn is found from that moment on, and no more when that is taken back', async () => {
      const { meetingId } = await planned()
      await store().append(appendTo(meetingId, { withdrawal: 'withdrawn' }))
      expect(await store().findWithdrawn(at)).not.toContain(meetingId)
      expect(await store().findWithdrawn(later)).toContain(meetingId)
      expect(await store().nextWithdrawn()).toBe(later)
      await store().append(appendTo(meetingId, { expectedVersion: 3, withdrawal: 'takenBack' }))
      expect(await store().findWithdrawn(later)).not.toContain(meetingId)
    })

    test('that is erased is read and written no more, and is not erased before it is time', async () => {
      const { meetingId } = await planned()
      await store().append(appendTo(meetingId, { withdrawal: 'withdrawn' }))
      expect(await store().eraseMeeting(meetingId, later, at)).toBe(false)
      expect(await store().eraseMeeting(meetingId, later, later)).toBe(true)
      expect(await store().readMeeting(meetingId)).toBeNull()
      expect(await store().append(appendTo(meetingId, { expectedVersion: 3 }))).toEqual({ kind: 'missing' })
      expect((await store().findErased([meetingId])).map((one) => one.meetingId)).toEqual([meetingId])
    })
  })

  describe(`a command in ${name}`, () => {
    test('that was taken before is known, with the version it led to', async () => {
      const { meetingId } = await planned()
      const command = appendTo(meetingId)
      expect(await store().append(command)).toEqual({ kind: 'appended', version: 3 })
      await store().append(appendTo(meetingId, { expectedVersion: 3, events: [event('four'), event('five')] }))
      expect(await store().append(command)).toEqual({ kind: 'known', version: 3 })
      expect((await store().readMeeting(meetingId))?.events).toHaveLength(5)
    })

    test('is found by its id, and only in its own meeting', async () => {
      const { meetingId } = await planned()
      const { meetingId: other } = await planned()
      const command = appendTo(meetingId)
      expect(await store().findCommand(meetingId, command.commandId)).toBeNull()
      await store().append(command)
      expect(await store().findCommand(meetingId, command.commandId)).toBe(3)
      expect(await store().findCommand(other, command.commandId)).toBeNull()
    })

    test('decided on an old version is a conflict and writes nothing', async () => {
      const { meetingId } = await planned()
      expect(await store().append(appendTo(meetingId, { expectedVersion: 1 }))).toEqual({ kind: 'conflict' })
      expect((await store().readMeeting(meetingId))?.events).toHaveLength(2)
    })

    test('without events is remembered all the same', async () => {
      const { meetingId } = await planned()
      const command = appendTo(meetingId, { events: [] })
      expect(await store().append(command)).toEqual({ kind: 'appended', version: 2 })
      expect(await store().append(command)).toEqual({ kind: 'known', version: 2 })
    })

    test('for a meeting that is not there is missing', async () => {
      expect(await store().append(appendTo(randomUUID()))).toEqual({ kind: 'missing' })
    })

    test('wins alone among twenty at the same version', async () => {
      const { meetingId } = await planned()
      const tried = await Promise.all(Array.from({ length: 20 }, (_, n) => store().append(appendTo(meetingId, { by: `seat-${n}` }))))
      expect(tried.filter(({ kind }) => kind === 'appended')).toEqual([{ kind: 'appended', version: 3 }])
      expect(tried.filter(({ kind }) => kind === 'conflict')).toHaveLength(19)
      expect((await store().readMeeting(meetingId))?.events).toHaveLength(3)
    })

    test('sent twenty times at once is written once', async () => {
      const { meetingId } = await planned()
      const command = appendTo(meetingId)
      const tried = await Promise.all(Array.from({ length: 20 }, () => store().append(command)))
      expect(tried.filter(({ kind }) => kind === 'appended')).toHaveLength(1)
      expect(tried.filter((answer) => answer.kind === 'known' && answer.version === 3)).toHaveLength(19)
    })

  })
}
