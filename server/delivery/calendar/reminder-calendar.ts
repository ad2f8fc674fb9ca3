import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import { daysToCome } from '#core/follow-up/moments.ts'
import type { Language } from '#core/meeting/languages.ts'
import { noticeWords } from '../notices/words/notice-words-by-language.ts'
import { atSwedishClock, swedishTime } from './swedish-time.ts'

/** The days to come when somebody is asked how it went, as a calendar file: neither whom nor what it is about. The same case gives the same bytes on the same day, and no other case the same ids. */
export function reminderCalendar({ caseId, heldOn }: { caseId: string; heldOn: string }, { language, publicUrl, today }: { language: Language; publicUrl: string; today: string }): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Sampratad//Sampratad//SV')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addSubcomponent(ICAL.Component.fromString(swedishTime))
  const { reminder } = noticeWords[language]
  for (const { months, day } of daysToCome(heldOn, today)) {
    const event = new ICAL.Component('vevent')
    event.addPropertyWithValue('uid', `${createHash('sha256').update(`${caseId} ${months}`).digest('hex').slice(0, 32)}@sampratad`)
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${heldOn}T12:00:00Z`))
    event.addProperty(atSwedishClock('dtstart', day, '09:00'))
    event.addProperty(atSwedishClock('dtend', day, '09:15'))
    event.addPropertyWithValue('summary', reminder.day)
    event.addPropertyWithValue('description', reminder.dayText(`${publicUrl}/uppfoljning`))
    event.addPropertyWithValue('class', 'PRIVATE')
    event.addPropertyWithValue('transp', 'TRANSPARENT')
    event.addSubcomponent(alarm(reminder.day))
    calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}

/** As the time begins, in the words of its title: a time that is free reminds nobody by itself. An alarm after the beginning of a whole day is one before it to Outlook, which knows no other. */
function alarm(title: string): ICAL.Component {
  const one = new ICAL.Component('valarm')
  one.addPropertyWithValue('action', 'DISPLAY')
  one.addPropertyWithValue('description', title)
  one.addPropertyWithValue('trigger', ICAL.Duration.fromString('PT0S'))
  return one
}
