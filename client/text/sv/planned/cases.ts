export const cases = {
  title: 'Ärendena',
  help: 'Ni tar upp dem i den här ordningen. Skriv frågan så att den inte säger vem det gäller.',
  one: (number: number) => `Ärende ${number}`,
  code: 'Ärendets kod',
  codeHint: 'Remittentens egen, till exempel Ä 3.',
  question: 'Frågan',
  referrer: 'Vems ärende är det?',
  noReferrer: 'Lägg till remittenten bland dem som är med, eller välj mötesledaren.',
  choose: 'Välj person',
  add: 'Lägg till ett ärende',
  remove: 'Ta bort',
}
