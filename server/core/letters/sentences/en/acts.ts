import type { Act } from '#core/meeting/item.ts'
import { afterName } from '../../wording/english-verb.ts'
import type { ActFrame, Linking } from '../item-words.ts'

/** The verb as it is after "you" and "we", then what follows it: after a name its first word has its -s. `label` where the list says more. */
function act(verb: string, linking?: Linking, label = linking ? `${verb} ${linking.word}` : verb): ActFrame {
  const base = `${verb} {object}`
  return { label, says: { you: base, we: base, named: base.replace(/^\w+/, afterName) }, ...(linking && { linking }) }
}

/** These are called by their verb. */
const verbs = ['call', 'book', 'send', 'meet', 'try', 'contact', 'write', 'visit', 'invite', 'ask', 'tell', 'remind', 'show', 'plan', 'arrange', 'sign', 'bring', 'pay', 'read', 'choose', 'start', 'stop', 'practise', 'rest'] as const

export const enActs: Record<Act, ActFrame> = {
  ...(Object.fromEntries(verbs.map((verb) => [verb, act(verb)])) as Record<(typeof verbs)[number], ActFrame>),
  apply: act('apply', { word: 'for', unless: ['again'] }),
  wait: act('wait', { word: 'for' }),
  help: act('help {participant}', { word: 'with', unless: ['if', 'so', 'when'] }, 'help with'),
  findOut: act('find out'),
  talkTo: act('talk', { word: 'to' }),
  goAlong: act('go', { word: 'with' }),
  goTo: act('go', { word: 'to', unlessBefore: /^\w+ing\b/ }),
  signUp: act('register'),
  goThrough: act('go through'),
  followUp: act('follow up'),
  fillIn: act('fill in'),
  handIn: act('hand in'),
  gather: act('collect'),
  thinkAbout: act('think', { word: 'about' }),
  goOn: act('continue', { word: 'with', unlessBefore: /^\w+ing\b/ }),
}

/** The participant's own side of `help`. */
export const enGetHelp: ActFrame = act('get help', { word: 'with', unless: ['if', 'so', 'when'] })
