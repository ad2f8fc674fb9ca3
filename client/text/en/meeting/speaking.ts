import type { speaking as sv } from '../../sv/meeting/speaking.ts'

export const speaking: typeof sv = {
  now: 'Now speaking',
  yourTurn: 'Now it is your turn to speak',
  anyone: 'Anyone may speak',
  paused: 'The meeting is paused',
  done: 'I am done',
  pass: 'I pass',
}
