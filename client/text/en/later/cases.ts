import type { cases as sv } from '../../sv/later/cases.ts'

export const cases: typeof sv = {
  title: 'The cases',
  now: (code) => `Now: case ${code}`,
  states: { now: 'now', done: 'taken up today', ahead: 'waits', putOff: 'put off', elsewhere: 'does not belong here' },
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  goes: (where) => `Where it goes instead: ${where}`,
  because: (reason) => `Reason: ${reason}`,
  take: 'Take up',
  putOff: 'Put off',
  why: 'Why do you put it off?',
  elsewhere: 'Does not belong here',
  where: 'Where does it go instead, and who takes it there?',
  cancel: 'Cancel',
  own: 'The answer about your cases',
  ownName: 'Open the answer about your cases',
}
