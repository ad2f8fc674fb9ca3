export const paste = {
  title: 'Gå in i mötet',
  help: 'Du har fått en egen länk i ditt brev eller meddelande. Klistra in den här.',
  label: 'Din länk',
  wrong: 'Det där är ingen länk till ett möte. Kopiera hela länken och försök igen.',
  brokenTitle: 'Länken är inte hel',
  brokenHelp: 'En bit av länken saknas. Öppna den igen från ditt brev eller meddelande. Eller klistra in den här.',
  atWork: 'Är du här i ditt arbete?',
  closedLink: {
    title: 'Länken öppnar inget möte',
    isOver: 'Är ditt möte slut?',
    isOverHelp: 'Då öppnar länken bara samma dag, på skärmen du hade i mötet. Vill du ha ett brev från mötet? Be den som ledde mötet eller bjöd in dig.',
    withCode: 'Har du en läskod? Läs brevet här.',
    isAhead: 'Har mötet inte varit än?',
    isAheadHelp: 'Se efter att du har öppnat hela länken. Ring annars den som bjöd in dig.',
  },
  withAccount: 'Logga in med ditt arbetskonto',
}
