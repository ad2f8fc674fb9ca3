/** What the participant is asked to say yes to on their own screen. */
export const consentAsk = {
  title: 'Får de prata med varandra om dig?',
  titleOf: (name: string) => `Får de prata med varandra om ${name}?`,
  lead: 'De har sekretess. Du bestämmer om de får berätta. Svara på en i taget.',
  leadOf: (name: string) => `De har sekretess. ${name} bestämmer om de får berätta. Svaret gäller en i taget.`,
  asks: (from: string, to: string) => `Får ${from} berätta för ${to}?`,
  about: (about: string) => `Det gäller: ${about}.`,
  why: 'Därför',
  until: (day: string) => `Ett ja gäller till och med ${day}. Du kan ta tillbaka det när du vill.`,
  yes: 'Ja',
  no: 'Nej',
  answerName: (answer: string, from: string) => `${answer}: ${from}`,
  saidNo: 'Du har sagt nej.',
  saidNoOf: (name: string) => `${name} har sagt nej.`,
  change: 'Ändra till ja',
  waits: (name: string) => `${name} har frågan på sin skärm:`,
}
