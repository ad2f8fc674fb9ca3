/** What the forms for all that a meeting keeps besides have in common. */
export const shared = {
  write: 'Skriv ner det',
  change: 'Ändra',
  save: 'Spara',
  cancel: 'Avbryt',
  none: 'Inget är nedskrivet än.',
  remove: 'Ta bort',
  removeName: (what: string) => `Ta bort: ${what}`,
  whoNobody: 'Välj vem',
  otherOrganisation: 'En annan myndighet',
  organisation: 'Vilken myndighet?',
  by: 'Senast vilken dag',
  missing: { who: 'Välj vem det är.', words: 'Skriv något här.', day: 'Välj en dag.', organisation: 'Skriv vilken myndighet det är.', choose: 'Välj minst en.' },
}
