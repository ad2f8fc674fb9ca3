/** What kind of information a note before the meeting is, who does not read it, and what an organisation may not tell. */
export const kinds = {
  kindHelp: 'Välj vad en anteckning handlar om. Då läser bara de den som samtycket gäller, och mötesledaren.',
  kind: 'Vad handlar det om?',
  noKind: 'Inget av det här',
  source: 'Vilka vet det?',
  noSource: 'Det vet vi inte',
  notReadBy: (names: string) => `${names} läser inte det här. Samtycket gäller inte det.`,
  readByAll: 'Samtycket gäller det här.',
  mayNotTell: (kinds: string, to: string) => `Ni får inte berätta om ${kinds} för ${to}.`,
}
