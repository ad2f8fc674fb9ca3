/** What people shorten, and how it is said in a sentence. Where more than a word is meant, the writing help asks. */
const spelled: [RegExp, string][] = [
  [/(?<= )(?:o|&|\+)(?= )/gu, 'och'],
  [/(?<!\p{L})ang(?:\.|ående)?(?= )/giu, 'om'],
  // Not of a name: "Anna af Klint".
  [/(?<!\p{L})[Aa]f(?=$|[ .,:])(?! \p{Lu})/gu, 'Arbetsförmedlingen'],
  [/(?<!\p{L})ifall(?= )/giu, 'om'],
  [/(?<!\p{L})kl\.? ?(?=\d)/giu, 'klockan '],
  [/(?<=\d) ?(?:h|tim)(?=$|[ /.,])/giu, ' timmar'],
  [/(?<=\d) ?min(?=$|[ /.,])/giu, ' minuter'],
  [/(?<!\p{L})ggr(?=$|[ /.,])/giu, 'gånger'],
  [/ ?\/ ?(?:dag|d|dygn)(?!\p{L})/giu, ' om dagen'],
  [/ ?\/ ?(?:vecka|v)(?!\p{L})/giu, ' i veckan'],
  [/ ?\/ ?(?:månad|mån)(?!\p{L})/giu, ' i månaden'],
  [/(?<!\p{L})(?:på )?fm(?!\p{L})/gu, 'på förmiddagen'],
  [/(?<!\p{L})(?:på )?em(?!\p{L})/gu, 'på eftermiddagen'],
  [/(?<=\d) v(?=$|[ .,])/gu, ' veckor'],
  [/(?<!\p{L})v\.? ?(?=\d{1,2}(?!\d))/gu, 'vecka '],
  // "Mitt" is no "ditt" here.
  [/(?<!\p{L})mitt (?:på|i|under) (?=(?:dagen|natten|veckan|månaden|terminen|sommaren|vintern)(?!\p{L}))/giu, 'i mitten av '],
]

/** "2 ggr/v" as "2 gånger i veckan", "ang hyran" as "om hyran". */
export const spelledOut = (slot: string): string => spelled.reduce((text, [short, full]) => text.replace(short, full), slot)
