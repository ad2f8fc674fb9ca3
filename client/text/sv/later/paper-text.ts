/** Which text stands on a signed paper. */
export const paperText = {
  label: 'Vilken text står på pappret?',
  hint: 'Längst ner på pappret står ”Text:” och ett nummer. Välj samma nummer här.',
  newest: (version: string) => `Den nyaste: ${version}`,
}
