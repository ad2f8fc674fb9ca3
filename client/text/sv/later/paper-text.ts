/** Which text stands on a signed paper. */
export const paperText = {
  label: 'Vilken text står på pappret?',
  hint: 'Längst ner på pappret står ”Text:” och ett nummer. Välj samma nummer här.',
  labelApart: 'Vilken text står vid frågan på pappret?',
  hintApart: 'Under frågan står ”Text:” och ett nummer. Välj samma nummer här.',
  /** Where the list is too narrow for the whole number. */
  chosen: (version: string) => `Valt: ${version}`,
  newest: (version: string) => `${version} (den nyaste)`,
}
