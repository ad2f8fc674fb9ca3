/** What kind of information a note before the meeting, or something that is put in it, is, who does not read it, and what an organisation may not tell. */
export const kinds = {
  kindHelp: 'Välj gärna vad en anteckning handlar om. Då läser mötesledaren den, och bara de andra som samtycket gäller.',
  kind: 'Vad handlar det om?',
  noKind: 'Inget av det här',
  source: 'Varifrån kommer det?',
  noSource: 'Det vet vi inte',
  notReadBy: (names: string) => `${names} läser inte det här. Samtycket gäller inte det.`,
  readBy: (names: string) => `${names} läser det här. Samtycket gäller det.`,
  chairAlone: 'Bara mötesledaren läser det här.',
  itemKind: 'Uppgifter om',
  itemKindHelp: 'Välj bara om något är extra känsligt. Då läser bara de som samtycket gäller det, även efter mötet.',
  itemAbout: (kind: string) => `Uppgifter om ${kind}: bara de som samtycket gäller läser det här.`,
  mark: 'Säg vad den handlar om',
  markName: (note: string) => `Säg vad anteckningen handlar om: ${note}`,
  markHelp: 'Fråga den som anteckningen handlar om. Sedan läser du den, och bara de andra som samtycket gäller. Du kan inte ändra det efteråt.',
  markCancel: 'Avbryt',
  mayNotTell: (kinds: string, to: string) => `Ni får inte berätta om ${kinds} för ${to}.`,
}
