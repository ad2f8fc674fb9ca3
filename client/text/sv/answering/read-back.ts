export const readBack = {
  title: 'Ditt brev',
  titleOf: (name: string) => `Brevet till ${name}`,
  help: 'Så ser brevet ut nu. Vi läser det tillsammans. Säg till om något inte stämmer.',
  none: 'Brevet kommer här när något är nedskrivet.',
  takeAway: 'Med dina egna ord',
  takeAwayOf: (name: string) => `Vad tar ${name} med sig?`,
  notSaidBy: (name: string) => `${name} har inte sagt det än.`,
  takeAwayHelp: 'Säg det högt eller skriv det här. Det kommer med i brevet.',
  label: 'Det här tar jag med mig',
  save: 'Spara',
  saved: 'Det står i brevet nu.',
}
