import type { Language } from '../finding.ts'
import { DIGIT, isLast, matchesIn, type Match } from './matches-in.ts'
import type { Found, Rule } from './rule.ts'
import { withCapitalOf } from '../capitals.ts'
import { months } from '../calendar.ts'
import { WEEKDAY } from '../written-dates.ts'

const CLOCK = String.raw`(?<clock>(?:klockan|kl[.:]?) ?)`
const TIME = String.raw`(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>\d{2}))?`
const TO = String.raw`(?: ?[-–] ?(?<toHour>\d{1,2})(?:[:.](?<toMinute>\d{2}))?)?`
/** Not "13:30-tiden". */
const END = String.raw`(?![\p{L}\p{Nd}]|[-–:.,/]\p{Nd}|[-:.]\p{L}| ?(?:%|kr|procent|minuter|min|sekunder|tim))`
/** "Kl 13:00", "klockan 9–15"; without "klockan" only "13:00", which is nothing else. */
const AFTER_CLOCK = new RegExp(String.raw`(?<!\p{L})${CLOCK}${TIME}${TO}${END}`, 'giu')
const WITH_COLON = new RegExp(String.raw`(?<![\p{L}\p{Nd}]|[-–:.,/]|(?:klockan|kl[.:]?) ?)(?<hour>\d{1,2})(?<mark>:)(?<minute>\d{2})${TO}${END}`, 'giu')
/** "Torsdag 13.30", "vi ses 13.30": elsewhere it may be a sum or a chapter. */
const AFTER_A_DAY = new RegExp(String.raw`(?<=(?<!\p{L})(?:${WEEKDAY.sv}|${months.sv.join('|')}|ses|börjar|slutar|träffas),? )(?<hour>\d{1,2})(?<mark>\.)(?<minute>\d{2})${TO}${END}`, 'giu')
const HOUR_AND_MINUTE = /\d\.\d\d/
/** In a sentence with one of these "3:1" is a score, a scale or a verse. */
const NO_TIMES = /(?<!\p{L})(?:resultat\p{L}*|ställning\p{L}*|vann|vinner|förlorade|förlorar|slog|sikt\p{L}*|skalan?|bland\p{L}*|utspädd\p{L}*|mos|psaltaren|bibel\p{L}*|koranen|proportion\p{L}*|förhållandet)(?!\p{L})/iu
const BETWEEN = /(?<!\p{L})mellan $/iu
const FOUR_DIGITS = new RegExp(String.raw`(?<!\p{L})${CLOCK}(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)${END}`, 'giu')

/** "1:30 pm"; of "1 to 3 pm" only the whole could be written anew. */
const HALF_DAY = /(?<![\p{L}\p{Nd}:.,/–-])(?<range>\d{1,2}(?:[:.]\d{2})? ?(?:to|until|and|[-–]) ?)?(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>a\.?m\b\.?|p\.?m\b\.?)(?![\p{L}\p{Nd}])/giu
/** "At 13.00", "Thursday 9.30"; elsewhere it may be a sum. */
const HOURS = String.raw`(?:[01]?\d|2[0-3])\.[0-5]\d`
const FULL_STOP = new RegExp(String.raw`(?<=(?<!\p{L})(?:at|until|before|from|between|${WEEKDAY.en}),? )${HOURS}(?: ?(?:to|until|and|[-–]) ?${HOURS})?(?![\p{L}\p{Nd}]|[.:,]\p{Nd}| ?(?:%|[ap]\.?m\b|kr|sek\b|per ))`, 'giu')
const wholeDay = { sv: 'Skriv tiden som på en svensk klocka: 13:30.', en: 'Write the time as a Swedish clock shows it: 13:30.' }

function halfDayFound(one: Match): Found[] {
  const { match, start, end } = one
  const { range, hour, minute = '00', half = '' } = match.groups ?? {}
  const isStopped = half.endsWith('.') && isLast(one)
  const better = `${(Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0)}:${minute}${isStopped ? '.' : ''}`
  return [{ start, end, message: wholeDay, ...(range === undefined ? { better } : {}) }]
}

const fullStopFound = ({ match, start, end }: Match): Found => ({ start, end, message: wholeDay, better: match[0].replace(/(?<=\d)\.(?=\d)/gu, ':') })

/** "2-3 veckor": a hyphen where there is a dash or "till". */
const LENGTH = /(?<![\p{L}\p{Nd}]|\p{Nd}[-–:.,/])(?<least>[1-9]\d{0,2}(?:,\d)?) ?- ?(?<most>[1-9]\d{0,2}(?:,\d)?)(?= (?:minut|timm|dag|dygn|veck|månad|år|gång|minute|hour|day|week|month|year|time)[\p{L}]{0,3}(?!\p{L}))/giu
const HYPHEN = /\d ?- ?\d/
const lengthInWords = { sv: 'Skriv ”till” mellan 2 tal: 2 till 3 veckor.', en: 'Write the word between 2 numbers: 2 to 3 weeks.' }

function lengthFound({ match, start, end }: Match, language: Language): Found[] {
  const { least = '', most = '' } = match.groups ?? {}
  const [from, to] = [least, most].map((count) => Number(count.replace(',', '.')))
  if (from === undefined || to === undefined || from >= to) return []
  return [{ start, end, message: lengthInWords, better: `${least} ${language === 'sv' ? 'till' : 'to'} ${most}` }]
}

const message = {
  sv: 'Skriv ”klockan” och punkt mellan timme och minut: klockan 13.30, klockan 9 till 15.',
  en: 'Write the word before the time in full, and a full stop between hour and minute.',
}

const isTime = (hour: number, minute: number): boolean => hour < 24 && minute < 60
const said = (hour: number, minute: number): string => (minute === 0 ? String(hour) : `${hour}.${String(minute).padStart(2, '0')}`)

function timeFound({ match, sentence, start, end }: Match): Found[] {
  const { hour, minute = '0', toHour, toMinute = '0' } = match.groups ?? {}
  const [from, to] = [[Number(hour), Number(minute)] as const, [Number(toHour ?? 0), Number(toMinute)] as const]
  if (!isTime(...from) || !isTime(...to)) return []
  const isWithColonAlone = match.groups?.['mark'] === ':' && match.groups?.['clock'] === undefined
  if (isWithColonAlone && NO_TIMES.test(sentence.text)) return []
  const till = BETWEEN.test(sentence.text.slice(0, match.index)) ? 'och' : 'till'
  const better = `klockan ${said(...from)}${toHour === undefined ? '' : ` ${till} ${said(...to)}`}`
  if (better.toLowerCase() === match[0].toLowerCase()) return []
  return [{ start, end, message, better: match.index === 0 && sentence.text.length > match[0].length ? better.replace('k', 'K') : withCapitalOf(match[0], better) }]
}

/** N2: a time is "klockan 13.30" or "klockan 10", and from one to another "klockan 9 till 15", as "2 till 3 veckor"; in English it is "13:30". */
export const times: Rule = {
  id: 'N2',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => [
    ...(reading.language === 'en' ? [...matchesIn(reading, HALF_DAY, DIGIT).flatMap(halfDayFound), ...matchesIn(reading, FULL_STOP, HOUR_AND_MINUTE).map(fullStopFound)] : [AFTER_CLOCK, FOUR_DIGITS, WITH_COLON].flatMap((pattern) => matchesIn(reading, pattern, DIGIT)).concat(matchesIn(reading, AFTER_A_DAY, HOUR_AND_MINUTE)).flatMap(timeFound)),
    ...matchesIn(reading, LENGTH, HYPHEN).flatMap((one) => lengthFound(one, reading.language)),
  ],
}
