import type { Act } from '#core/meeting/item.ts'
import { afterName } from '../../wording/english-verb.ts'
import type { ActFrame, Linking } from '../item-words.ts'

/** The verb as it is after "you" and "we", then what follows it: after a name its first word has its -s. `label` where the list says more. */
function act(verb: string, linking?: Linking, label = linking ? `${verb} ${linking.word}` : verb): ActFrame {
  const base = `${verb} {object}`
  return { label, says: { you: base, we: base, named: base.replace(/^\w+/, afterName) }, ...(linking && { linking }) }
}

export const enActs: Record<Act, ActFrame> = {
  call: act('call'),
  book: act('book'),
  send: act('send'),
  meet: act('meet'),
  apply: act('apply', { word: 'for', unless: ['for', 'to'] }),
  try: act('try'),
  wait: act('wait', { word: 'for', unless: ['for', 'until', 'to', 'with'] }),
  help: act('help {participant}', { word: 'with', unless: ['with', 'to'] }, 'help with'),
  findOut: act('find out'),
  talkTo: act('talk', { word: 'to', unless: ['to', 'with'] }),
  contact: act('contact'),
  write: act('write'),
  visit: act('visit'),
  goAlong: act('go', { word: 'with', unless: ['with', 'along', 'to'] }),
  goTo: act('go', { word: 'to', unless: ['to', 'on', 'in', 'into', 'home', 'out', 'there', 'with', 'for', 'back', 'up'] }),
  invite: act('invite'),
  signUp: act('register'),
  ask: act('ask'),
  tell: act('tell'),
  remind: act('remind'),
  show: act('show'),
  plan: act('plan'),
  goThrough: act('go through'),
  followUp: act('follow up'),
  arrange: act('arrange'),
  fillIn: act('fill in'),
  sign: act('sign'),
  handIn: act('hand in'),
  bring: act('bring'),
  gather: act('collect'),
  pay: act('pay'),
  read: act('read'),
  thinkAbout: act('think', { word: 'about', unless: ['about', 'through', 'over'] }),
  choose: act('choose'),
  start: act('start'),
  goOn: act('go on', { word: 'with', unless: ['with', 'to', 'at', 'as', 'until'] }),
  stop: act('stop'),
  practise: act('practise'),
  rest: act('rest'),
}

/** The participant's own side of `help`. */
export const enGetHelp: ActFrame = act('get help', { word: 'with', unless: ['with', 'to', 'from'] })
