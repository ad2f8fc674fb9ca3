export const letters = {
  participant: (name: string) => `Öppna brevet till ${name}`,
  referrer: 'Öppna brevet till remittenten',
  /** Beside the button that opens it, so short to the eye; whose letter it is stands in the name. */
  asPdf: 'Som PDF',
  asText: 'Som text',
  pdfOf: (name: string) => `Brevet till ${name} som PDF`,
  textOf: (name: string) => `Brevet till ${name} som text`,
  theReferrer: 'remittenten',
  opens: 'Öppnas i ett nytt fönster.',
  readHere: 'Läs brevet här',
  referrerHere: 'Läs remittentens brev här',
}
