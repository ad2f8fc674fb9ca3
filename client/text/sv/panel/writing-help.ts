export const writingHelp = {
  /** Before `quoted`. */
  write: 'Skriv',
  quoted: (better: string) => `”${better}”`,
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
