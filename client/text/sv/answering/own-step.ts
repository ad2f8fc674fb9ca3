export const ownStep = {
  open: 'Skriv något du vill göra själv',
  title: 'Det här vill jag göra',
  what: 'Vad vill du göra?',
  hint: 'Till exempel: Jag ringer vårdcentralen.',
  /** Stands in the field from the start, so that what follows is a sentence. */
  begin: 'Jag ',
  /** Verbs as they stand in a list of things to do; with `want` before them they are a sentence about oneself. */
  infinitives: 'anmäla ansöka arbeta be besöka beställa betala boka byta börja cykla delta fixa fortsätta fråga fundera få följa försöka ge göra gå ha hitta hjälpa hämta höra jobba kolla komma kontakta lämna läsa lära maila meddela mejla ordna plugga praktisera promenera prata prova pröva ringa samla sjukskriva skaffa skicka skriva sluta sova starta studera städa söka ta tala testa träffa träna tänka vara vila visa vänta åka äta öva',
  want: (rest: string) => `Jag vill ${rest}`,
  take: (words: string) => `Skriv så här: ${words}`,
  when: 'Senast vilken dag? (om du vet)',
  add: 'Lägg till',
  many: 'Du har redan 2 saker att göra. Två brukar räcka.',
  added: 'Tillagt. Det står i listan ovanför.',
  saveChange: 'Spara ändringen',
}
