import type { money as sv } from '../../sv/panel/money.ts'

export const money: typeof sv = {
  title: 'What happens with the money?',
  none: 'Nothing is written down yet.',
  write: 'Write it down',
  change: 'Change',
  save: 'Save',
  cancel: 'Cancel',
  kinds: { said: 'Someone knows', findsOut: 'Someone finds out', notDiscussed: 'We did not talk about it' },
  who: { said: 'Who knows?', findsOut: 'Who finds out?' },
  whoNobody: 'Choose who',
  words: 'What does the person who knows say?',
  by: 'By which day',
  reason: 'Why not?',
  said: (name, words) => `${name} says: “${words}”`,
  findsOut: (name, day) => `${name} finds out by ${day}.`,
  notDiscussed: (reason) => `We did not talk about it. Because: ${reason}`,
  missing: { who: 'Choose who it is.', words: 'Write what the person says.', by: 'Choose a day.', reason: 'Write why.' },
}
