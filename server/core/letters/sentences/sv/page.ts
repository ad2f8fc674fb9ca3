export const svPageWords = {
  demo: 'Det här är en demo. Personerna finns inte.',
  unfinished: 'Så här ser brevet ut nu. Mötet är inte avslutat, och brevet kan bli annorlunda.',
  direction: 'ltr',
  page: 'Sida {number} av {of}',
  lacking: '[tecken som inte går att visa]',

  tools: 'Så kan du läsa brevet',
  versions: 'Välj hur brevet ser ut',
  ordinaryText: 'Vanlig text',
  largeText: 'Större text',
  ordinaryColours: 'Vanliga färger',
  highContrast: 'Hög kontrast',
  savePdf: 'Spara som PDF',
  asText: 'Visa som text',
  saveHtml: 'Spara som webbsida',
  saveDays: 'Spara dagarna i kalendern',
  writeBefore: 'Skriv inför mötet',
  askToRead: 'Vill du att någon läser upp brevet? Ring {contact}:',
  readAloud: 'Läs upp brevet',
  pause: 'Pausa',
  goOn: 'Fortsätt',
  stop: 'Sluta läsa',
  otherLanguage: 'Den här meningen är på ett annat språk. Läs den själv på sidan.',
}

/** The same around the answer to whoever raised an obstacle. */
export const svAnswersPageWords = {
  unfinished: 'Så här ser svaret ut nu. Mötet är inte avslutat, och det kan bli annorlunda.',
  tools: 'Så kan du läsa svaret',
  versions: 'Välj hur svaret ser ut',
  askToRead: 'Vill du att någon läser upp svaret? Ring {contact}:',
  readAloud: 'Läs upp svaret',
}

/** The same around minutes, which are no letter. */
export const svMinutesPageWords = {
  unfinished: 'Så här ser anteckningarna ut nu. Mötet är inte avslutat, och de kan bli annorlunda.',
  tools: 'Så kan du läsa anteckningarna',
  versions: 'Välj hur anteckningarna ser ut',
  askToRead: 'Vill du att någon läser upp anteckningarna? Ring {contact}:',
  readAloud: 'Läs upp anteckningarna',
}
