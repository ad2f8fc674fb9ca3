import { inShort } from '../../in-short.ts'

export const told = {
  title: (name: string) => `${name} har berättat`,
  ofAll: { title: 'Det vi har pratat om', label: 'Vad har kommit fram?', hint: 'Det kommer med i anteckningarna.' },
  none: 'Inget är nedskrivet än.',
  label: (name: string) => `Det ${name} säger, med egna ord`,
  hint: 'Det kommer med i brevet. Fråga om du får skriva det.',
  save: 'Skriv ner',
  edit: 'Ändra',
  editName: (words: string) => `Ändra: ${inShort(words)}`,
  remove: 'Ta bort',
  removeName: (words: string) => `Ta bort: ${inShort(words)}`,
  saveChange: 'Spara',
  cancel: 'Avbryt',
  by: (name: string) => `Nedskrivet av ${name}`,
  /** To be heard; `name` is empty when the participant wrote it themselves. */
  come: (words: string, name: string) => (name === '' ? `Nedskrivet: ${words}` : `Nedskrivet av ${name}: ${words}`),
}
