export const answers = {
  names: { yes: 'Ja', notYet: 'Inte än', no: 'Nej', notUnderstood: 'Jag förstår inte', notRight: 'Det stämmer inte' },
  inside: { yes: 'ja', notYet: 'inte än', no: 'nej', notUnderstood: 'jag förstår inte', notRight: 'det stämmer inte' },
  inWords: (words: string) => `”${words}”`,
}
