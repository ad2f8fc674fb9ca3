import type { svCalendarWords } from '../sv/calendar.ts'

export const enCalendarWords: Record<keyof typeof svCalendarWords, string> = {
  talk: 'Talk',
  talkWith: 'Talk with {who}',
  time: 'A time in your letter',
  timeWith: 'A time with {who}',
  day: 'A day in your letter',
  dayWith: 'A day with {who}',
  lastDay: 'The last day for something in your letter',
  more: 'Read more in your letter from the meeting {day}.',
  ask: 'Questions? Call {contact}. Phone: {phone}',
}
