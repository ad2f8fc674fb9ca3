export const largeScreen = {
  title: 'Stor skärm',
  help: 'Frågan, delen och det ni kommer fram till, i stora bokstäver. Bara det som deltagaren också ser.',
  open: 'Öppna i eget fönster',
  openHelp: 'Dra fönstret till skärmen i rummet, eller dela det i mötet.',
  scrollHelp: 'Ryms inte allt? Klicka på den stora skärmen och rulla med musen, pilarna eller mellanslag.',
  share: 'Visa för alla i Teams',
  sharing: 'Teams öppnar skärmen…',
  answers: {
    shared: 'Alla i Teams ser nu den stora skärmen.',
    notPresenter: 'Teams låter bara den som presenterar visa skärmen. Be mötets organisatör göra dig till presentatör. Eller öppna i eget fönster och dela det.',
    notAllowed: 'Appen får inte visa skärmen i det här mötet än. Den som lade till appen kan ge den lov. Öppna i eget fönster så länge, och dela det.',
    failed: 'Teams kunde inte visa skärmen. Försök igen, eller öppna i eget fönster och dela det.',
  },
}
