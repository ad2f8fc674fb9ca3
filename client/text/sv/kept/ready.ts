export const ready = {
  title: (name: string) => `Är ${name} redo?`,
  titleYou: 'Är du redo?',
  help: 'Var och en svarar för sig. Svaren får vara olika.',
  whose: 'Vems svar är det?',
  answer: 'Svar',
  answers: { yes: 'Ja', partly: 'Till en del', notYet: 'Inte än' },
  /** Within a sentence. */
  inside: { yes: 'ja', partly: 'till en del', notYet: 'inte än' },
  words: 'Vad behövs mer?',
  wordsHint: 'Du får lämna det tomt.',
  write: 'Svara',
  said: (who: string, answer: string) => `${who} svarade: ${answer}.`,
  youSaid: (answer: string) => `Du svarade: ${answer}.`,
  unheard: (who: string) => `${who} har inte svarat än.`,
  missing: 'Välj ett svar.',
  saveWords: 'Spara orden',
  /** Of whom nothing is heard: `who` is a voice, and begins the sentence. */
  voices: { referrer: 'Den som kom med frågan', coach: 'Den som arbetar med deltagaren', participant: 'Deltagaren' },
  whySilent: (who: string) => `${who} har inte svarat. Varför?`,
  notAsked: 'Svaret kommer',
  whys: { notHere: 'Är inte med', didNotWant: 'Vill inte svara', notReached: 'Går inte att nå', notNow: 'Kan inte svara nu' },
  silent: {
    notHere: (who: string) => `${who} är inte med.`,
    didNotWant: (who: string) => `${who} vill inte svara.`,
    notReached: (who: string) => `${who} går inte att nå.`,
    notNow: (who: string) => `${who} kan inte svara nu.`,
  },
}
