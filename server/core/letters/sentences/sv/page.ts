export const svPageWords = {
  demo: 'Det här är en demo. Personerna finns inte.',
  unfinished: 'Så här ser brevet ut nu. Mötet är inte avslutat, och brevet kan ändras.',
  direction: 'ltr',
  page: 'Sida {number} av {of}',
}
