/** In the panel inside Teams: which meeting in Teams it is, and whose account sits here. */
export const inTeams = {
  title: 'Mötet i Teams',
  bindHelp: 'Är du i rätt möte i Teams? Koppla det hit. Då kommer de andra in med sina arbetskonton, utan länk.',
  bind: 'Koppla mötet i Teams',
  isBound: 'Mötet i Teams är kopplat hit.',
  rememberHelp: 'Du kan komma tillbaka hit med ditt arbetskonto i stället för din länk.',
  remember: 'Kom ihåg mitt konto här',
  isRemembered: 'Du kommer in med ditt arbetskonto från och med nu.',
  trouble: {
    token: 'Teams sa inte vem du är. Försök igen.',
    tenantNotLetIn: 'Din arbetsplats kan inte logga in här än. Använd din länk.',
    noAnswer: 'Det gick inte. Försök igen.',
  },
}
