/** What kind of information a note before the meeting is, who does not read it, and what an organisation may not tell. */
export const kinds = {
  kindHelp: 'Välj gärna vad en anteckning handlar om. Då läser mötesledaren den, och bara de andra som samtycket gäller.',
  kind: 'Vad handlar det om?',
  noKind: 'Inget av det här',
  source: 'Varifrån kommer det?',
  noSource: 'Det vet vi inte',
  notReadBy: (names: string) => `${names} läser inte det här. Samtycket gäller inte det.`,
  readBy: (names: string) => `${names} läser det här. Samtycket gäller det.`,
  chairAlone: 'Bara mötesledaren läser det här.',
  mayNotTell: (kinds: string, to: string) => `Ni får inte berätta om ${kinds} för ${to}.`,
}
