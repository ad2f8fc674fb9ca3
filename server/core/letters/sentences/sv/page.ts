export const svPageWords = {
  demo: 'Det här är en demo. Personerna finns inte.',
  unfinished: 'Så här ser brevet ut nu. Mötet är inte avslutat, och brevet kan bli annorlunda.',
  direction: 'ltr',
  page: 'Sida {number} av {of}',

  tools: 'Så kan du läsa brevet',
  versions: 'Välj hur brevet ser ut',
  ordinaryText: 'Vanlig text',
  largeText: 'Större text',
  ordinaryColours: 'Vanliga färger',
  highContrast: 'Hög kontrast',
  askToRead: 'Vill du att någon läser upp brevet? Ring {contact}:',
  readAloud: 'Läs upp brevet',
  pause: 'Pausa',
  goOn: 'Fortsätt',
  stop: 'Sluta läsa',
  otherLanguage: 'Den här meningen är på ett annat språk. Läs den själv på sidan.',
}
