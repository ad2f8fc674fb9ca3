import type { Act } from '#core/meeting/item.ts'
import type { ActFrame, Linking } from '../item-words.ts'

/** One verb for all persons: Swedish does not bend it. */
const act = (label: string, verb: string, linking?: Linking): ActFrame => {
  const says = `${verb} {object}`
  return { label, says: { you: says, we: says, named: says }, ...(linking && { linking }) }
}

const infinitives = ['arbeta', 'arbetsträna', 'bo', 'börja', 'cykla', 'delta', 'dricka', 'gå', 'handla', 'hjälpa', 'hämta', 'jobba', 'komma', 'läsa', 'plugga', 'praktisera', 'promenera', 'prata', 'ringa', 'röka', 'simma', 'skicka', 'skriva', 'sova', 'starta', 'studera', 'ta', 'träna', 'träffa', 'vara', 'vila', 'åka', 'äta', 'öva']

export const svActs: Record<Act, ActFrame> = {
  call: act('ringa', 'ringer'),
  book: act('boka', 'bokar'),
  send: act('skicka', 'skickar'),
  meet: act('träffa', 'träffar'),
  apply: act('söka', 'söker'),
  try: act('pröva', 'prövar', { word: 'att', onlyBefore: infinitives }),
  wait: act('vänta på', 'väntar', { word: 'på', unless: ['på', 'tills', 'med'] }),
  help: act('hjälpa till med', 'hjälper {participant}', { word: 'med', unless: ['med', 'att', 'till', 'på', 'i', 'hos', 'när', 'under', 'så'] }),
  findOut: act('ta reda på', 'tar reda på'),
  talkTo: act('prata med', 'pratar', { word: 'med', unless: ['med'] }),
  contact: act('kontakta', 'kontaktar'),
  write: act('skriva', 'skriver'),
  visit: act('besöka', 'besöker'),
  goAlong: act('följa med', 'följer med'),
  goTo: act('gå till', 'går', { word: 'till', unless: ['till', 'på', 'i', 'in', 'hem', 'ut', 'dit', 'med', 'en', 'hos', 'tillbaka', 'upp', 'ner'] }),
  invite: act('bjuda in', 'bjuder in'),
  signUp: act('anmäla', 'anmäler'),
  ask: act('fråga', 'frågar'),
  tell: act('berätta', 'berättar'),
  remind: act('påminna', 'påminner'),
  show: act('visa', 'visar'),
  plan: act('planera', 'planerar'),
  goThrough: act('gå igenom', 'går igenom'),
  followUp: act('följa upp', 'följer upp'),
  arrange: act('ordna', 'ordnar'),
  fillIn: act('fylla i', 'fyller i'),
  sign: act('skriva under', 'skriver under'),
  handIn: act('lämna in', 'lämnar in'),
  bring: act('ta med', 'tar med'),
  gather: act('samla', 'samlar'),
  pay: act('betala', 'betalar'),
  read: act('läsa', 'läser'),
  thinkAbout: act('fundera på', 'funderar', { word: 'på', unless: ['på', 'över', 'igenom'] }),
  choose: act('välja', 'väljer'),
  start: act('börja', 'börjar'),
  goOn: act('fortsätta', 'fortsätter', { word: 'med', unless: ['med', 'att', 'på', 'i', 'hos', 'som', 'till', 'tills', ...infinitives] }),
  stop: act('sluta', 'slutar', { word: 'med', unless: ['med', 'att', 'på', 'i', 'hos', 'som', ...infinitives] }),
  practise: act('öva', 'övar', { word: 'på', unless: ['på', 'i', 'med', 'hos', 'varje', 'tillsammans', 'hemma'] }),
  rest: act('vila', 'vilar'),
}

/** The participant's own side of `help`. */
export const svGetHelp: ActFrame = act('ta hjälp med', 'tar hjälp', { word: 'med', unless: ['med', 'att', 'av'] })
