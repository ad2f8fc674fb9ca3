/** A phone number, as it stands in letters: `08-123 45 67`, `070-174 06 05`, `+46 8 123 45 67`. */
const phone = /(?<![\d-])(?:\+\d{2}[ \u00a0-]?\d|0\d{1,3}-)[\d \u00a0]{4,}\d/gu

/** Digits one by one, with a stop between the groups that they are written in. */
const inDigits = (number: string) =>
  number
    .split(/[ \u00a0-]+/u)
    .map((group) => group.replace('+', '').split('').join(' '))
    .join(', ')

/** The space within a sum: "1 200 kronor" is one number, and some voices say two. */
const withinSum = /(?<=\d)\s(?=(?:\d{3}\s)+kr)/gu

const written: Record<string, [RegExp, string][]> = {
  sv: [
    [/\bkl\. ?(?=\d)/giu, 'klockan '],
    [/(?<=klockan )(\d{1,2})\.(\d{2})/giu, '$1 $2'],
    [/(?<=till )(\d{1,2})\.(\d{2})/giu, '$1 $2'],
  ],
  en: [],
}

/** A sentence as a voice has to have it: what is written short for the eye in whole words. */
export const spokenWords = (text: string, language: string): string =>
  (written[language] ?? []).reduce((spoken, [short, whole]) => spoken.replace(short, whole), text.replace(phone, inDigits).replace(withinSum, '')).replaceAll(/\s+/gu, ' ').trim()
