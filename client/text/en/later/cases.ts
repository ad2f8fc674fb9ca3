import type { cases as sv } from '../../sv/later/cases.ts'

export const cases: typeof sv = {
  title: 'The cases',
  now: (code) => `Now: case ${code}`,
  states: { now: 'now', done: 'taken up today', ahead: 'waits', putOff: 'put off' },
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  because: (reason) => `Reason: ${reason}`,
  take: 'Take up',
  putOff: 'Put off',
  why: 'Why do you put it off?',
  cancel: 'Cancel',
  own: 'The answer about your cases',
  ownName: 'Open the answer about your cases',
}
