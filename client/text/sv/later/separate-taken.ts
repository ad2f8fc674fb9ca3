/** For who plans and for the chair, who take down what is answered aloud to what is asked apart. */
export const separateTaken = {
  heardYes: 'Sa ja',
  heardNo: 'Sa nej',
  yes: 'Svaret är ja.',
  no: 'Svaret är nej.',
  none: 'Ingen har svarat.',
  planHelp: 'Fråga om det här för sig. Deltagaren behöver inte svara, och mötet blir av ändå.',
  notAsked: 'Inte svarat',
  paperHalf: 'Fyll i det här också. Annars sparar vi bara svaret.',
  planSupport: 'Hur mycket stöd deltagaren säger att den har nu',
}
