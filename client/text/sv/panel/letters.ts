export const letters = {
  participant: (name: string) => `Öppna brevet till ${name}`,
  referrer: 'Öppna brevet till remittenten',
  /** Whose letter it is stands above the buttons, and in their names. */
  letterTo: (name: string) => `Brevet till ${name}`,
  open: 'Öppna',
  asPdf: 'PDF',
  asText: 'Text',
  pdfOf: (name: string) => `Brevet till ${name} som PDF`,
  textOf: (name: string) => `Brevet till ${name} som text`,
  theReferrer: 'remittenten',
  opens: 'Kommer i ett nytt fönster.',
  length: {
    isLong: (words: number) => `Brevet har ${words} ord. Mer än 350 är mycket att läsa på en gång.`,
    isHeavy: 'Brevet är tungt att läsa.',
    ownWords: 'Det beror på det som ni har skrivit med egna ord.',
    manyItems: 'Det beror på hur mycket ni har kommit fram till.',
    both: 'Det beror på hur mycket ni har kommit fram till. Det beror också på era egna ord.',
    now: 'Korta det ni kan, eller läs brevet högt i delar. Vi tar inte bort något.',
    after: 'Läs det högt tillsammans när du lämnar över det.',
  },
  readHere: 'Läs brevet här',
  referrerHere: 'Läs remittentens brev här',
}
