import { inShort } from '../../in-short.ts'

export const told = {
  title: 'Det du har berättat',
  titleOf: (name: string) => `Det ${name} har berättat`,
  none: 'Inget är nedskrivet än. Vi skriver de ord som ni säger.',
  help: 'Det här kommer med i brevet. Ta bort det du inte vill ha med.',
  remove: 'Ta bort',
  removeName: (words: string) => `Ta bort: ${inShort(words)}`,
  edit: 'Ändra',
  editName: (words: string) => `Ändra: ${inShort(words)}`,
  editLabel: 'Så här ska det stå',
  add: 'Skriv själv',
  label: 'Det här vill jag berätta',
  save: 'Spara',
}
