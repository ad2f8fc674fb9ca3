import { inShort } from '../../in-short.ts'

export const gaps = {
  title: 'Att lära av',
  help: 'Skriv om hur det fungerar mellan oss. Skriv inget om en person.',
  ownMoment: (minutes: number) => `Ungefär ${minutes} minuter, bara teamet.`,
  hasLeft: (name: string) => `Har ${name} gått? Vänta annars.`,
  none: 'Inget är nedskrivet än.',
  kind: 'Vad är det?',
  kinds: { gap: 'Samverkan brast här', success: 'Det här fungerade' },
  words: 'Vad hände?',
  add: 'Skriv ner',
  /** To be heard. */
  come: (kind: string, words: string) => `${kind}: ${words}`,
  remove: 'Ta bort',
  removeName: (words: string) => `Ta bort: ${inShort(words)}`,
}
