/** What a screen reader says of an element beside its name, in Swedish; a role that is not here says nothing of itself. */
export const spokenRoles: Record<string, string> = {
  alert: 'varning',
  article: 'artikel',
  banner: 'sidhuvud',
  blockquote: 'citat',
  button: 'knapp',
  checkbox: 'kryssruta',
  combobox: 'kombinationsruta',
  complementary: 'kompletterande',
  contentinfo: 'sidfot',
  Date: 'datumfält',
  dialog: 'dialogruta',
  DisclosureTriangle: 'knapp',
  figure: 'figur',
  form: 'formulär',
  group: 'grupp',
  heading: 'rubrik',
  Iframe: 'ram',
  image: 'bild',
  InputTime: 'tidsfält',
  link: 'länk',
  list: 'lista',
  main: 'huvudinnehåll',
  meter: 'mätare',
  navigation: 'navigering',
  progressbar: 'förlopp',
  radio: 'alternativknapp',
  radiogroup: 'grupp',
  region: 'område',
  search: 'sökning',
  separator: 'avdelare',
  spinbutton: 'stegfält',
  status: 'status',
  switch: 'strömbrytare',
  tab: 'flik',
  table: 'tabell',
  textbox: 'textfält',
  tooltip: 'tips',
}

/** Said after the name, in this order. */
export const spokenStates: [property: string, value: string, said: string][] = [
  ['pressed', 'true', 'nedtryckt'],
  ['pressed', 'false', 'inte nedtryckt'],
  ['checked', 'true', 'markerad'],
  ['checked', 'false', 'inte markerad'],
  ['expanded', 'true', 'utfälld'],
  ['expanded', 'false', 'hopfälld'],
  ['selected', 'true', 'vald'],
  ['disabled', 'true', 'går inte att trycka på'],
  ['readonly', 'true', 'skrivskyddat'],
  ['required', 'true', 'måste fyllas i'],
  ['invalid', 'true', 'fel'],
  ['multiline', 'true', 'flera rader'],
]

/** These say their name and are not gone into. */
export const saidWhole = ['button', 'checkbox', 'combobox', 'Date', 'DisclosureTriangle', 'image', 'InputTime', 'link', 'meter', 'progressbar', 'radio', 'spinbutton', 'switch', 'tab', 'textbox']

/** These say what stands in them. */
export const fields = ['combobox', 'Date', 'InputTime', 'spinbutton', 'textbox']

/** Without a name these are only what they hold. */
export const namelessAreSilent = ['alert', 'form', 'group', 'radiogroup', 'status']

export const empty = 'tomt'
export const here = 'här är vi nu'
export const level = (number: string) => `nivå ${number}`
export const points = (count: number) => `med ${count} ${count === 1 ? 'punkt' : 'punkter'}`
