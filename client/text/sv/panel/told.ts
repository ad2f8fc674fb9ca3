export const told = {
  title: (name: string) => `${name} har berättat`,
  none: 'Inget är nedskrivet än.',
  label: (name: string) => `Det ${name} säger, med egna ord`,
  hint: 'Det kommer med i brevet. Fråga om det får skrivas.',
  save: 'Skriv ner',
  edit: 'Ändra',
  editName: (words: string) => `Ändra: ${words}`,
  remove: 'Ta bort',
  removeName: (words: string) => `Ta bort: ${words}`,
  saveChange: 'Spara',
  cancel: 'Avbryt',
  by: (name: string) => `Nedskrivet av ${name}`,
}
