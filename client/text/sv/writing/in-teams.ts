/** In the panel inside Teams: which meeting in Teams it is, and whose account sits here. */
export const inTeams = {
  title: 'Mötet i Teams',
  bindHelp: 'Hör mötet i Teams ihop med mötet som du ser här? Koppla ihop dem. De som har ett konto här kommer då in utan länk.',
  bind: 'Koppla mötet i Teams',
  bindInstead: 'Koppla om hit',
  isBound: 'Mötet i Teams är kopplat hit.',
  rememberHelp: 'Du kan komma tillbaka hit med ditt arbetskonto i stället för din länk.',
  remember: 'Kom ihåg mitt konto här',
  isRemembered: 'I det här mötet kommer du nu in med ditt arbetskonto.',
  trouble: {
    token: 'Teams sa inte vem du är. Försök igen, eller använd din länk.',
    tenantNotLetIn: 'Din arbetsplats kan inte logga in här än. Använd din länk.',
    taken: 'Mötet i Teams hör till ett annat möte som pågår. Kopplar du om hit får de andra själva välja sitt möte när de går in.',
    noAnswer: 'Det gick inte. Försök igen.',
  },
}
