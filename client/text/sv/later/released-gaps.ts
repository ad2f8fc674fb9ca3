/** Letting go on, after the close, what the meeting taught of how authorities work together. */
export const releasedGaps = {
  title: 'Lämna vidare det ni lärde er',
  help: 'Samordnaren och styrgruppen läser bara det du lämnar vidare. Läs texten först. Ändra den om den säger vem någon är.',
  words: (number: number) => `Text ${number}`,
  missing: 'Skriv något här.',
  saysWho: 'Texten verkar säga vem. Skriv om den, om det är en person.',
  release: 'Lämna vidare',
  anyway: 'Lämna vidare ändå',
  releasing: 'Vi lämnar vidare…',
  released: (day: string) => `Du lämnade det här vidare ${day}:`,
  takeBack: 'Ta tillbaka',
  takenBack: 'Du har tagit tillbaka texten.',
  answered: { coordinator: 'Samordnaren svarar:', steeringGroup: 'Styrgruppen svarar:' },
  tooLate: 'Någon har svarat, eller så är texten redan tillbaka. Läs det nya.',
  again: 'Försök igen',
  away: 'Det gick inte. Det du har skrivit står kvar. Försök igen.',
}
