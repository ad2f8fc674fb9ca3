export const closed = {
  title: 'Mötet är slut',
  what: 'Brevet är färdigt. Läs det på skärmen eller skriv ut det.',
  othersLetter: (names: string, count: number) => `Tack för att du var med. ${count > 1 ? 'Breven är färdiga' : 'Brevet är färdigt'} och går till ${names}.`,
  toYou: 'dig',
  noLetter: 'Det finns inget nedskrivet. Därför finns inget brev.',
  early: (reason: string) => `Mötet slutade i förtid. Så står det i brevet: ${reason}`,
  earlyNoLetter: (reason: string) => `Mötet slutade i förtid. Skälet var: ${reason}`,
  chair: 'Skriv ut brevet till den som vill ha det på papper.',
  withoutScreen: (name: string) => `${name} har ingen skärm. Skriv ut brevet och se till att det kommer fram.`,
}
