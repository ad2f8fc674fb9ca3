export const explain = {
  press: 'Press to have the word explained',
  severalMeanings: (word: string) => `${word} can mean several things. Ask whoever wrote it.`,
  unsure: (word: string) => `We do not know what ${word} means here. Ask whoever wrote it. It can mean:`,
}
