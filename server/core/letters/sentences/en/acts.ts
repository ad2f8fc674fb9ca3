import type { Act } from '#core/meeting/item.ts'
import type { ActFrame, Linking } from '../item-words.ts'

/** The verb after "you" and "we", and the same after a name: the third person has its -s. */
const act = (label: string, base: string, named: string, linking?: Linking): ActFrame => ({
  label,
  says: { you: `${base} {object}`, we: `${base} {object}`, named: `${named} {object}` },
  ...(linking && { linking }),
})

export const enActs: Record<Act, ActFrame> = {
  call: act('call', 'call', 'calls'),
  book: act('book', 'book', 'books'),
  send: act('send', 'send', 'sends'),
  meet: act('meet', 'meet', 'meets'),
  apply: act('apply for', 'apply', 'applies', { word: 'for', unless: ['for', 'to'] }),
  try: act('try', 'try', 'tries'),
  wait: act('wait for', 'wait', 'waits', { word: 'for', unless: ['for', 'until', 'to', 'with'] }),
  help: act('help with', 'help {participant}', 'helps {participant}', { word: 'with', unless: ['with', 'to'] }),
  findOut: act('find out', 'find out', 'finds out'),
  talkTo: act('talk to', 'talk', 'talks', { word: 'to', unless: ['to', 'with'] }),
  contact: act('contact', 'contact', 'contacts'),
  write: act('write', 'write', 'writes'),
  visit: act('visit', 'visit', 'visits'),
  goAlong: act('go with', 'go', 'goes', { word: 'with', unless: ['with', 'along', 'to'] }),
  goTo: act('go to', 'go', 'goes', { word: 'to', unless: ['to', 'on', 'in', 'into', 'home', 'out', 'there', 'with', 'for', 'back', 'up'] }),
  invite: act('invite', 'invite', 'invites'),
  signUp: act('register', 'register', 'registers'),
  ask: act('ask', 'ask', 'asks'),
  tell: act('tell', 'tell', 'tells'),
  remind: act('remind', 'remind', 'reminds'),
  show: act('show', 'show', 'shows'),
  plan: act('plan', 'plan', 'plans'),
  goThrough: act('go through', 'go through', 'goes through'),
  followUp: act('follow up', 'follow up', 'follows up'),
  arrange: act('arrange', 'arrange', 'arranges'),
  fillIn: act('fill in', 'fill in', 'fills in'),
  sign: act('sign', 'sign', 'signs'),
  handIn: act('hand in', 'hand in', 'hands in'),
  bring: act('bring', 'bring', 'brings'),
  gather: act('collect', 'collect', 'collects'),
  pay: act('pay', 'pay', 'pays'),
  read: act('read', 'read', 'reads'),
  thinkAbout: act('think about', 'think', 'thinks', { word: 'about', unless: ['about', 'through', 'over'] }),
  choose: act('choose', 'choose', 'chooses'),
  start: act('start', 'start', 'starts'),
  goOn: act('go on with', 'go on', 'goes on', { word: 'with', unless: ['with', 'to', 'at', 'as', 'until'] }),
  stop: act('stop', 'stop', 'stops'),
  practise: act('practise', 'practise', 'practises'),
  rest: act('rest', 'rest', 'rests'),
}

/** The participant's own side of `help`. */
export const enGetHelp: ActFrame = act('get help with', 'get help', 'gets help', { word: 'with', unless: ['with', 'to', 'from'] })
