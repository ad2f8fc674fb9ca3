/** Names that the reference glossary gives its terms and ours does not look for, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  fack: 'also a compartment; "facket" is found',
  teamet: 'any team, and the letter says which',
  aktivitet: 'what people do on a Sunday, too',
  planering: 'how a day is planned, too; a plan by name is found',
  förflyttning: 'how somebody gets from the bed to a chair, too',
  indikatorer: 'of anything; the questionnaire by its whole name is found',
  enkäten: 'any questionnaire',
  normen: 'what is normal, too; "riksnormen" is found',
  besvär: 'nearly always pain, in these meetings: an explanation of appeals would be a guess in every second text',
  återbetalning: 'goes either way: what you get back as often as what you must pay back, which "återkrav" is',
}
