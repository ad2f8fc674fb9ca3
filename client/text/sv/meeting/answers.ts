export const answers = {
  names: { yes: 'Ja', notYet: 'Inte än', no: 'Nej' },
  inside: { yes: 'ja', notYet: 'inte än', no: 'nej' },
  inWords: (words: string) => `”${words}”`,
}
