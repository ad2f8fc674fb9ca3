import type { signals as sv } from '../../sv/panel/signals.ts'

export const signals: typeof sv = {
  title: 'Signals',
  says: {
    pause: (name) => `${name} wants a break`,
    slower: (name) => `${name} wants it to go slower`,
    notUnderstood: (name) => `${name} does not understand`,
    wantsToSpeak: (name) => `${name} wants to say something`,
  },
  pause: 'Pause',
  giveTurn: 'Give the floor',
  seen: 'I have seen it',
  seenName: (what) => `I have seen it: ${what}`,
}
