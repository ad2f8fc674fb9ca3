import type { svMinutesWords } from '../sv/minutes.ts'

export const enMinutesWords: Record<keyof typeof svMinutesWords, string> = {
  minutesTitle: 'Minutes of the meeting {day}',
  minutesOf: 'Meeting: {form}',
  thereHeading: 'Who was there',
  there: '{who}, {part}',
  asChairThere: 'chair',
  asReferrerThere: 'referrer',
  questionHeadingMinutes: 'What we were to talk about',
  toldHeadingMinutes: 'What we talked about',
  nothingAgreed: 'We agreed on no new steps.',
  laterHeadingMinutes: 'What we wait with',
  noHeadingMinutes: 'What we said no to',
  weSaid: 'We said:',
  notRightMinutes: 'We said that this is not right.',
  nobodyHasAnswered: 'We have not answered this yet.',
  findsOutMoneyMinutes: '{who} finds out what happens with the money.',
  notDiscussedMinutes: 'We did not talk about the money.',
  followUpHeading: 'Follow-up',
  followsUp: '{who} follows up the meeting.',
  noFollowUpMinutes: 'We have not set a follow-up.',
}
