export const ownStep = {
  open: 'Skriv något du vill göra själv',
  title: 'Det här vill jag göra',
  what: 'Vad vill du göra?',
  hint: 'Till exempel: Jag ringer vårdcentralen.',
  when: 'Senast vilken dag? (om du vet)',
  add: 'Lägg till',
  many: 'Du har redan två saker att göra. Två brukar räcka.',
  added: 'Tillagt. Det står överst i listan.',
  saveChange: 'Spara ändringen',
}
