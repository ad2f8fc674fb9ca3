import type { ItemWords } from '../item-words.ts'

const frame = (verb: string) => ({ you: `${verb} {object}`, we: `${verb} {object}`, named: `${verb} {object}` })

const infinitives = ['arbeta', 'arbetsträna', 'börja', 'delta', 'gå', 'jobba', 'komma', 'läsa', 'plugga', 'praktisera', 'promenera', 'sova', 'starta', 'studera', 'träna', 'vara', 'vila', 'öva']

export const svItemWords: ItemWords = {
  you: 'du',
  youObject: 'dig',
  somebody: 'någon i gruppen',
  thePerson: 'personen som mötet gäller',
  yourSupportPerson: 'din stödperson {who}',
  supportPersonOf: '{names} stödperson {who}',
  yourInterpreter: 'tolken {who}',
  interpreter: 'tolken {who}',
  yourCaseworker: 'din handläggare {who}',
  caseworkerOf: '{names} handläggare {who}',
  yourContact: 'din kontakt {who}',
  contactOf: '{names} kontakt {who}',
  at: { arbetsformedlingen: 'på', forsakringskassan: 'på', municipality: 'på', region: 'på', association: 'från', employer: 'på', other: 'på' },
  atByName: [{ ends: /(team|teamet|grupp|gruppen|nätverket|föreningen|förening)$/u, word: 'i' }],
  genitive: (name) => (/[sxz]$/iu.test(name) ? name : `${name}s`),
  acts: {
    call: { label: 'ringa …', hint: 'till exempel: vårdcentralen', says: frame('ringer'), doIt: 'Gör det {when}.' },
    book: { label: 'boka …', hint: 'till exempel: en tid hos läkaren', says: frame('bokar'), doIt: 'Gör det {when}.' },
    send: { label: 'skicka …', hint: 'till exempel: ett brev till dig', says: frame('skickar'), doIt: 'Gör det {when}.' },
    meet: { label: 'träffa …', hint: 'till exempel: dig på vårdcentralen', says: frame('träffar'), doIt: 'Det blir {when}.' },
    apply: { label: 'söka …', hint: 'till exempel: färdtjänst', says: frame('söker'), doIt: 'Gör det {when}.' },
    try: { label: 'pröva …', hint: 'till exempel: att arbeta några timmar i veckan', says: frame('prövar'), linking: { word: 'att', onlyBefore: infinitives }, doIt: 'Börja {when}.' },
    wait: { label: 'vänta på …', hint: 'till exempel: svar från läkaren', says: frame('väntar'), linking: { word: 'på', unless: ['på', 'tills'] }, doIt: 'Det blir {when}.' },
    help: {
      label: 'hjälpa till med …',
      hint: 'till exempel: ansökan om färdtjänst',
      says: { you: 'hjälper {participant} {object}', we: 'hjälper {participant} {object}', named: 'hjälper {participant} {object}' },
      linking: { word: 'med', unless: ['med', 'att', 'till'] },
      doIt: 'Det blir {when}.',
    },
    findOut: { label: 'ta reda på …', hint: 'till exempel: vad som händer med pengarna', says: frame('tar reda på'), doIt: 'Gör det {when}.' },
    talkTo: { label: 'prata med …', hint: 'till exempel: läkaren om medicinen', says: frame('pratar'), linking: { word: 'med', unless: ['med'] }, doIt: 'Gör det {when}.' },
  },
  getHelp: { label: 'ta hjälp med …', hint: 'till exempel: ansökan om färdtjänst', says: frame('tar hjälp'), linking: { word: 'med', unless: ['med', 'att', 'av'] }, doIt: 'Gör det {when}.' },
  firstToSecond: { jag: 'du', mig: 'dig', mej: 'dig', min: 'din', mitt: 'ditt', mina: 'dina' },
  secondToNamed: { du: '{name}', dig: '{name}', dej: '{name}', din: '{names}', ditt: '{names}', dina: '{names}' },
  secondToOwn: { du: '{name}', dig: 'sig', dej: 'sig', din: 'sin', ditt: 'sitt', dina: 'sina' },
  objectAfter: ['av', 'efter', 'från', 'för', 'hos', 'kring', 'med', 'mot', 'om', 'på', 'runt', 'till', 'utan', 'åt', 'och'],
  subjectAfter: ['att', 'hur', 'när', 'som', 'tills', 'vad', 'var', 'varför', 'vilka', 'vilken', 'vilket'],
  yours: [
    { word: 'din', before: ['ansökan', 'arbetsförmåga', 'arbetsgivare', 'bostad', 'chef', 'dotter', 'ekonomi', 'ersättning', 'familj', 'handläggare', 'hälsa', 'kurator', 'lägenhet', 'läkare', 'mamma', 'medicin', 'pappa', 'plan', 'planering', 'praktik', 'psykolog', 'rehabilitering', 'remiss', 'sjukskrivning', 'skola', 'son', 'vardag', 'vårdcentral', 'vårdkontakt'] },
    { word: 'ditt', before: ['arbete', 'boende', 'hem', 'intyg', 'jobb', 'läkarintyg', 'mående', 'samtycke', 'schema', 'stöd', 'ärende'] },
    { word: 'dina', before: ['barn', 'besvär', 'frågor', 'mediciner', 'möjligheter', 'papper', 'pengar', 'räkningar', 'skulder', 'studier', 'uppgifter'] },
  ],
  by: 'senast {day}',
  clock: 'klockan {time}',
  getsInTouch: { you: '{who} hör av dig {when}', named: '{who} hör av sig {when}' },
}
