import ICAL from 'ical.js'

const tzid = 'Europe/Stockholm'

/** Europe/Stockholm for calendars that do not know it by name: one rule in summer and one in winter, as since 1996. */
export const swedishTime = [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** A time by the clock in Sweden: a day, `2026-12-11`, and `09:00`. Its calendar has `swedishTime`. */
export function atSwedishClock(name: 'dtstart' | 'dtend', day: string, clock: string): ICAL.Property {
  const one = new ICAL.Property(name)
  one.setParameter('tzid', tzid)
  one.setValue(ICAL.Time.fromDateTimeString(`${day}T${clock}:00`))
  return one
}
