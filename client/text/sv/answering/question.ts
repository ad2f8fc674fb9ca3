import { inShort } from '../../in-short.ts'

export const question = {
  to: (whom: string) => `Fråga till ${whom}`,
  asks: (who: string) => `${who} ställer frågan.`,
  reply: (who: string) => `${who} svarar:`,
  sayNo: 'Jag vill inte att ni frågar',
  sayNoOf: (name: string) => `${name} vill inte att ni frågar`,
  sayNoName: (words: string) => `Jag vill inte att ni frågar: ${inShort(words)}`,
  sayNoNameOf: (name: string, words: string) => `${name} vill inte att ni frågar: ${inShort(words)}`,
  saidNo: 'Du har sagt nej. Då frågar vi inte. Tryck en gång till om du ändrar dig.',
  saidNoBy: (name: string) => `${name} har sagt nej. Då frågar vi inte.`,
}
