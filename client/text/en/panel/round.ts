import type { round as sv } from '../../sv/panel/round.ts'

export const round: typeof sv = {
  title: 'The round',
  speakersTitle: 'Who is speaking?',
  nobody: 'Anyone may speak.',
  states: { now: 'is speaking', done: 'has spoken', passed: 'passed', waiting: 'is waiting' },
  doneFor: (name) => `${name} is done`,
  passFor: (name) => `${name} passes`,
  give: 'Give the floor',
  giveName: (name) => `Give the floor to ${name}`,
  start: 'Start a round',
  restart: 'Start the round again',
  over: 'The round is done.',
  again: 'The round starts over from the beginning.',
  listeners: 'Mostly listen',
}
