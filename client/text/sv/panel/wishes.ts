import { inShort } from '../../in-short.ts'

export const wishes = {
  title: (name: string) => `Det ${name} vill`,
  talkAbout: (name: string) => `${name} vill prata om`,
  notTalkAbout: (name: string) => `${name} vill inte prata om`,
  nothing: 'Inget är sagt.',
  write: 'Skriv ner',
  writeName: (what: string) => `Skriv ner: ${inShort(what)}`,
  change: 'Ändra',
  changeName: (what: string) => `Ändra: ${inShort(what)}`,
  hint: 'Lämna tomt för att ta bort det.',
  save: 'Spara',
  cancel: 'Avbryt',
}
