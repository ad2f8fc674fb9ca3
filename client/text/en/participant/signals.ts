import type { signals as sv } from '../../sv/participant/signals.ts'
import { beforeVerb } from '../names.ts'

export const signals: typeof sv = {
  title: 'Tell us',
  names: { wantsToSpeak: 'I want to say something', pause: 'Break', slower: 'Slower', notUnderstood: 'I do not understand' },
  sees: (leader, what) => `${leader} sees ${what}.`,
  sent: {
    wantsToSpeak: 'that you want to speak',
    pause: 'that you want a break',
    slower: 'that it goes too fast',
    notUnderstood: 'that you do not understand',
  },
  notSent: 'We have not been able to send it yet. We do it when the connection is back.',
  seen: (name) => `${name} has seen it.`,
  takeBack: 'Press once more if you change your mind.',
  ofOther: {
    wantsToSpeak: (name) => `${beforeVerb(name)} wants to say something.`,
    pause: (name) => `${beforeVerb(name)} wants a break.`,
    slower: (name) => `${beforeVerb(name)} wants to go slower.`,
    notUnderstood: (name) => `${beforeVerb(name)} does not understand.`,
  },
  chair: 'The person leading the meeting',
}
