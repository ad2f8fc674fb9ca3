import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import type { DayToKeep } from '#core/letters/days-to-keep.ts'
import type { CalendarParts } from '#core/letters/letter-to-keep.ts'
import { calendarWords } from '#core/letters/sentences/calendar-words-by-language.ts'
import { dayText } from '#core/letters/wording/day-and-clock.ts'
import { fill } from '#core/letters/wording/fill.ts'
import { phoneText } from '#core/letters/wording/phone-text.ts'
import { atSwedishClock, swedishTime } from './swedish-time.ts'

/**
 * The participant's days as one calendar file (RFC 5545). Titles say neither authority nor errand, and calendars that others see are
 * asked to show no more than that the time is taken. The same days give the same bytes, and the same day always has the same UID.
 */
export function letterCalendar(days: DayToKeep[], parts: CalendarParts): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Sampratad//Sampratad//SV')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addSubcomponent(ICAL.Component.fromString(swedishTime))
  for (const one of days) calendar.addSubcomponent(eventOf(one, parts))
  return `${calendar.toString()}\r\n`
}

function eventOf(one: DayToKeep, parts: CalendarParts) {
  const { kind, who, changes } = one
  const { language, day, contact, meetingId } = parts
  const words = calendarWords[language]
  const title = kind === 'lastDay' ? words.lastDay : who === null ? words[kind] : fill(words[`${kind}With`], { who })
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', `${createHash('sha256').update(`${meetingId} ${one.id}`).digest('hex').slice(0, 32)}@sampratad`)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${day}T12:00:00Z`))
  event.addPropertyWithValue('sequence', changes)
  event.addProperty(startOf(one))
  event.addPropertyWithValue('summary', title)
  event.addPropertyWithValue('description', [fill(words.more, { day: dayText(day, language) }), fill(words.ask, { contact: contact.name, phone: phoneText(contact.phone) })].join('\n'))
  event.addPropertyWithValue('class', 'PRIVATE')
  // A day without a clock is no time that is taken.
  event.addPropertyWithValue('transp', one.time === null ? 'TRANSPARENT' : 'OPAQUE')
  return event
}

/** The whole day where no clock was set. How long a time takes nobody has said, so it has no end. */
function startOf({ date, time }: DayToKeep) {
  if (time !== null) return atSwedishClock('dtstart', date, time.replace('.', ':'))
  const start = new ICAL.Property('dtstart')
  start.resetType('date')
  start.setValue(ICAL.Time.fromDateString(date))
  return start
}
