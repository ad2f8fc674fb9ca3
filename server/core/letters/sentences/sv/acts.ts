import type { Act } from '#core/meeting/item.ts'
import type { ActFrame, Linking } from '../item-words.ts'
import { dayInSlot, timeInSlot, walkInSlot } from '../../wording/swedish-slot.ts'

/** One verb for all persons: Swedish does not bend it. It is listed as "ringa" of "ringer", with its small word; `label` where the list says otherwise. */
function act(verb: string, linking?: Linking, label = `${verb.replace(/^\p{L}+/u, infinitiveOf)}${linking ? ` ${linking.word}` : ''}`): ActFrame {
  const says = `${verb} {object}`
  const particle = / (med|in|igenom|upp)$/u.exec(verb)?.[1]
  return { label, says: { you: says, we: says, named: says }, ...(linking && { linking }), ...(particle && { particle }) }
}

const infinitiveOf = (present: string) => present.replace(/er$/, 'a').replace(/r$/, '')

export const svActs: Record<Act, ActFrame> = {
  call: act('ringer'),
  book: act('bokar'),
  send: act('skickar'),
  meet: act('träffar'),
  apply: act('söker'),
  try: act('prövar', { word: '', beforeVerb: 'att' }, 'pröva'),
  wait: act('väntar', { word: 'på', beforeVerb: 'på att', unlessBefore: timeInSlot }),
  help: act('hjälper {participant}', { word: 'med', unless: ['att', 'om', 'så'], beforeVerb: 'att', unlessBefore: dayInSlot }, 'hjälpa till med'),
  findOut: act('tar reda på'),
  talkTo: act('pratar', { word: 'med', unless: ['om', 'igenom', 'själv'] }),
  contact: act('kontaktar'),
  write: act('skriver'),
  visit: act('besöker'),
  goAlong: act('följer med'),
  goTo: act('går', { word: 'till', unless: ['upp', 'ner', 'ned', 'bort', 'dit', 'ensam', 'inte'], unlessBefore: walkInSlot }),
  invite: act('bjuder in'),
  signUp: act('anmäler'),
  ask: act('frågar'),
  tell: act('berättar'),
  remind: act('påminner'),
  show: act('visar'),
  plan: act('planerar'),
  goThrough: act('går igenom'),
  followUp: act('följer upp'),
  arrange: act('ordnar'),
  fillIn: act('fyller i'),
  sign: act('skriver under'),
  handIn: act('lämnar in'),
  bring: act('tar', { word: 'med', unless: ['upp', 'fram', 'emot', 'kontakt', 'ansvar'] }),
  gather: act('samlar'),
  pay: act('betalar'),
  read: act('läser'),
  thinkAbout: act('funderar', { word: 'på', beforeVerb: 'på att', unlessBefore: timeInSlot }),
  choose: act('väljer'),
  start: act('börjar'),
  goOn: act('fortsätter', { word: 'med', unless: ['att'], beforeVerb: '', unlessBefore: dayInSlot }, 'fortsätta'),
  stop: act('slutar', { word: 'med', unless: ['att'], beforeVerb: '', unlessBefore: dayInSlot }, 'sluta'),
  practise: act('övar', { word: 'på', beforeVerb: 'på att', unlessBefore: dayInSlot }, 'öva'),
  rest: act('vilar'),
}

/** The participant's own side of `help`. */
export const svGetHelp: ActFrame = act('tar hjälp', { word: 'med', unless: ['av', 'om'], beforeVerb: 'med att' })
