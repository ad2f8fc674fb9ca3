import type { owner as sv } from '../../sv/kept/owner.ts'

export const owner: typeof sv = {
  title: 'Who keeps the case together',
  titleYou: 'Who keeps your case together',
  help: 'Do not guess: ask whoever it is.',
  reminder: 'You can end all the same. But write who it is if you can.',
  write: 'Write who',
  writeName: (code) => `Write who keeps ${code} together`,
  changeName: (code) => `Change who keeps ${code} together`,
  who: 'Who keeps the case together?',
  whoOf: (code) => `Who keeps ${code} together?`,
  organisations: 'An authority, if you do not know who there',
  nobody: 'Nobody is chosen yet.',
  is: (who) => `${who} keeps the case together.`,
  may: (who) => `The idea is that ${who} keeps the case together.`,
  isYours: (who) => `${who} keeps your case together.`,
  mayYours: (who) => `The idea is that ${who} keeps your case together.`,
  own: { yes: 'Yes, I keep it together', no: 'No' },
  ownNo: 'No to keeping the case together',
  ours: 'Yes, we keep it together',
}
