/** Hard words, underlined where they stand. */
export const explain = {
  press: 'Tryck för att få ordet förklarat',
  severalMeanings: (word: string) => `${word} kan betyda flera saker. Fråga den som skrev.`,
  unsure: (word: string) => `Vi vet inte vad ${word} betyder här. Fråga den som skrev. Det kan betyda:`,
}
