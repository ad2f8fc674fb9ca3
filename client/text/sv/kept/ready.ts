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
}
