import type { phase as sv } from '../../sv/participant/phase.ts'

export const phase: typeof sv = {
  place: (number, of) => `Part ${number} of ${of}`,
  all: 'See all parts of the meeting',
  minutes: (minutes) => `${minutes} minutes`,
  states: { done: 'done', now: 'now', next: 'next', ahead: 'later', skipped: 'skipped' },
}
