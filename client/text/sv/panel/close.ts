import { inShort } from '../../in-short.ts'

export const close = {
  title: 'Avsluta mötet',
  ready: 'Allt är klart. Brevet blir färdigt när mötet är slut.',
  readyForChair: 'Allt är klart. Mötesledaren avslutar mötet.',
  before: 'Det här är kvar',
  hindrances: {
    nothingToWrite: 'Inget är nedskrivet. Skriv något som kan stå i brevet.',
    openItems: 'Något saknar svar.',
    moneyMissing: 'Vad händer med pengarna?',
    followUpMissing: 'Vem hör av sig efter mötet, och när?',
    notTheLastPhase: 'Ni är inte i sista delen än.',
  },
  show: 'Visa',
  showName: (what: string) => `Visa: ${inShort(what)}`,
  close: 'Avsluta mötet',
  toClose: 'Till avslutet',
  sure: 'När mötet är slut går det inte att ändra mer.',
  yes: 'Ja, avsluta',
  no: 'Nej, inte än',
  followUpFirst: (name: string) => `Vem hör av sig till ${name} efteråt? Bestäm det först om ni kan.`,
  setFollowUp: 'Bestäm vem',
}
