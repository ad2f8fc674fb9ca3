export const writingHelp = {
  /** Before `quoted`. */
  write: 'Skriv',
  quoted: (better: string) => `”${better}”`,
  /** What stands in the line's place meanwhile, only to be seen: so that the room it keeps is not taken for a fault. */
  waits: 'Tips om språket kommer här.',
  strike: 'Ta bort det',
  leave: 'Låt stå',
  tab: 'Tabb',
  esc: 'Esc',
  keys: {
    write: (better: string) => `Tabb skriver ”${better}” i stället.`,
    strike: 'Tabb tar bort det.',
    leave: 'Esc låter det stå.',
  },
  written: (better: string) => `Nu står det ”${better}”.`,
  struck: 'Nu är det borta.',
  isItPhone: 'Är det ett telefonnummer? Då går det bra. Ett personnummer får inte stå här.',
}
