/** Where the texts that people have answered can be read again. */
export const svConsentTexts = {
  title: 'Texten som svaret gäller',
  filledIn: 'Så här stod det. Där det står … hade ni fyllt i något, till exempel ett namn eller en dag.',
  called: (version: string) => `Texten heter ${version}.`,
  all: 'Alla texter om samtycke',
  allHelp: 'Här finns alla texter som man svarar ja eller nej till. Äldre texter är också med. Längst ner på en blankett står vilken text det är.',
  shown: { aloud: 'Läst högt i mötet', screen: 'På deltagarens skärm', paper: 'Blankett på papper', plan: 'Muntligt, innan mötet' } as Readonly<Record<string, string>>,
  of: { followUp: 'Frågan om att höra av oss efter mötet', statistics: 'Frågan om statistik', teams: 'Frågan om Microsoft Teams' },
  languages: { sv: 'på svenska', en: 'på engelska' } as Readonly<Record<string, string>>,
  unknown: { title: 'Den texten finns inte', paragraphs: ['Titta efter att du har med hela namnet på texten. Det står på blanketten.'] },
}
export type ConsentTextWords = typeof svConsentTexts
