import { describe, expect, it } from 'vitest'
import nodeIcal, { type VEvent } from 'node-ical'
import { daysToKeep } from '#core/letters/days-to-keep.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { letterCalendar } from '#server/delivery/calendar/letter-calendar.ts'
import { writtenMeetings } from '#test/core/letters/all-written-meetings.ts'
import { eightItems } from '#test/core/letters/full-meetings.ts'
import { act, by, item, meeting, onDay, talk } from '#test/core/letters/written-meetings.ts'

const parts = { meetingId: 'meeting-1', language: 'sv' as const, day: '2026-12-03', contact: { name: 'Sara; Lind, "Åsa"', phone: '08-123 45 67' } }
const fileOf = (one: Meeting, changes = {}) => letterCalendar(daysToKeep(one), { ...parts, ...changes })
const eventsIn = (file: string) => Object.values(nodeIcal.sync.parseICS(file)).filter((one): one is VEvent => one?.type === 'VEVENT')
const seen = (file: string) => eventsIn(file).map(({ start, summary }) => [start.toISOString(), start.dateOnly ?? false, summary])

describe('the days to keep', () => {
  it('are the participant’s own steps with a day, what others do with them, and the talk, the soonest first', () => {
    expect(daysToKeep(eightItems).map(({ kind, date, time, who }) => [kind, date, time, who])).toEqual([
      ['time', '2026-12-09', '13.30', 'Sara'],
      ['lastDay', '2026-12-09', null, null],
      ['time', '2026-12-10', '10.00', 'Maria'],
      ['lastDay', '2026-12-18', null, null],
      ['talk', '2027-01-14', '10.00', 'Maria'],
    ])
  })

  it('are none of what others do alone, of what got no yes, or of who makes contact', () => {
    expect(daysToKeep(writtenMeetings['not-yet-and-no']!)).toEqual([])
    expect(daysToKeep(writtenMeetings['only-told']!)).toEqual([])
    expect(daysToKeep(writtenMeetings['ordinary']!).map(({ date }) => date)).toEqual(['2026-12-09', '2027-01-14'])
  })

  it('have the talk once, also where somebody calls at its very clock', () => {
    expect(daysToKeep(writtenMeetings['only-undertaking']!)).toHaveLength(1)
  })

  it('have a day without a clock as a day of its own, before the talk', () => {
    const wednesday = meeting({ items: [item('undertaking', { what: act('meet', 'Kim'), why: null, who: by('seat-anna'), when: onDay('2026-12-09') }, 'yes')], followUp: talk('seat-maria', '2026-12-10') })
    expect(daysToKeep(wednesday).map(({ kind }) => kind)).toEqual(['day', 'talk'])
  })
})

describe('a calendar file', () => {
  it('has each day in Swedish time, summer and winter, and whole days where no clock was set', () => {
    expect(seen(fileOf(eightItems))).toEqual([
      ['2026-12-09T12:30:00.000Z', false, 'Tid med Sara'],
      ['2026-12-09T00:00:00.000Z', true, 'Sista dagen för en sak i ditt brev'],
      ['2026-12-10T09:00:00.000Z', false, 'Tid med Maria'],
      ['2026-12-18T00:00:00.000Z', true, 'Sista dagen för en sak i ditt brev'],
      ['2027-01-14T09:00:00.000Z', false, 'Samtal med Maria'],
    ])
    expect(seen(fileOf(meeting({ followUp: talk('seat-maria', '2027-06-14', '10.00') })))).toEqual([['2027-06-14T08:00:00.000Z', false, 'Samtal med Maria']])
  })

  it('says in its titles and descriptions no authority, no errand and nobody’s words', () => {
    for (const one of Object.values(writtenMeetings)) {
      const file = fileOf(one).replaceAll('\r\n ', '')
      for (const { name } of one.plan!.organisations) expect(file).not.toContain(name)
      for (const { content } of one.items) expect(file).not.toContain(content.what.kind === 'act' ? content.what.object : content.what.words)
      expect(file.match(/^CLASS:PRIVATE/gm) ?? []).toHaveLength(daysToKeep(one).length)
    }
  })

  it('has lines of at most 75 bytes that end as the standard says, and escapes what is a sign in it', () => {
    const file = fileOf(eightItems)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain('Ring Sara\\; Lind\\, "Åsa" om du undrar något.')
    expect(eventsIn(file)[0]?.description).toBe('Läs mer i ditt brev från mötet torsdag 3 december.\nRing Sara; Lind, "Åsa" om du undrar något. Telefon: 08-123 45 67')
  })

  it('names the same day the same every time, and apart from every other meeting’s', () => {
    const [once, again, other] = [fileOf(eightItems), fileOf(structuredClone(eightItems)), fileOf(eightItems, { meetingId: 'meeting-2' })].map((file) => file.match(/UID:.*/g) ?? [])
    expect(once).toEqual(again)
    expect(new Set([...(once ?? []), ...(other ?? [])]).size).toBe(10)
    expect(fileOf(eightItems)).toBe(fileOf(structuredClone(eightItems)))
    expect(fileOf(eightItems)).not.toContain('item-')
  })

  it('is in English for who reads English', () => {
    expect(seen(fileOf(eightItems, { language: 'en' })).map(([, , title]) => title)).toContain('The last day for something in your letter')
  })
})
