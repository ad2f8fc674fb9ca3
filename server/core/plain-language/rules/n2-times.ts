import type { Language } from '../finding.ts'
import type { Reading } from '../reading.ts'
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
/** "Öppet 8-16", "ses 10–12 på torsdag": hours alone, where nothing else is counted; "ses 3–5 december" are days. */
const HOURS = new RegExp(String.raw`(?<=(?<!\p{L})(?:öppet|öppettider|öppettid|telefontid|${WEEKDAY.sv}|ses|träffas|mellan):? )(?<hour>\d{1,2})(?<mark>) ?[-–] ?(?<toHour>\d{1,2})(?=[.;!?)]?$|, | (?:på|varje|alla|dagligen|hos|och|${WEEKDAY.sv})(?!\p{L}))`, 'giu')
const HOURS_WITH_DASH = /\d ?[-–] ?\d/
const HOUR_AND_MINUTE = /\d\.\d\d/
/** In a sentence with one of these "3:1" is a score, a scale or a verse. */
const NO_TIMES = /(?<!\p{L})(?:resultat\p{L}*|ställning\p{L}*|vann|vinner|förlorade|förlorar|slog|sikt\p{L}*|skalan?|bland\p{L}*|utspädd\p{L}*|mos|psaltaren|bibel\p{L}*|koranen|proportion\p{L}*|förhållandet)(?!\p{L})/iu
/** "Kapitel 3:12", "blodtryck 13:08". */
const LABEL_BEFORE = /(?<!\p{L})(?:kapitel|vers|sidan?|punkt|blodtryck\p{L}*)(?: (?:är|var|på))? $/iu
/** "Vi ses 3:12", "från 9:20": elsewhere an hour of one figure with such minutes may be a verse or a result. */
const TIME_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${WEEKDAY.sv}|${months.sv.join('|')}|ses|börjar|slutar|träffas|ring|ringer|vid|från|till|före|efter|mellan|senast|dag|morgon),? $`, 'iu')
/** "Ses 3.12", "på torsdag 03.12": a time, or 3 December. */
const isDayOrTime = ({ match, sentence }: Match, hour: number, minute: number): boolean =>
  match.groups?.['mark'] === '.' && match.groups['clock'] === undefined && match.groups['toHour'] === undefined && hour >= 1 && minute >= 1 && minute <= 12 && !MONTH_BEFORE.test(sentence.text.slice(0, match.index))
const MONTH_BEFORE = new RegExp(String.raw`(?:${months.sv.join('|')}),? $`, 'iu')
const BETWEEN = /(?<!\p{L})mellan $/iu
const FOUR_DIGITS = new RegExp(String.raw`(?<!\p{L})${CLOCK}(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)${END}`, 'giu')

/** "1:30 pm"; of "1 to 3 pm" only the whole could be written anew. */
const HALF_DAY = /(?<![\p{L}\p{Nd}:.,/–-])(?<range>\d{1,2}(?:[:.]\d{2})? ?(?:to|until|and|[-–]) ?)?(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>a\.?m\b\.?|p\.?m\b\.?)(?![\p{L}\p{Nd}])/giu
/** "At 13.00", "Thursday 9.30"; elsewhere it may be a sum. */
const FULL_STOP_TIME = String.raw`(?:[01]?\d|2[0-3])\.[0-5]\d`
const FULL_STOP = new RegExp(String.raw`(?<=(?<!\p{L})(?:at|until|before|from|between|${WEEKDAY.en}),? )${FULL_STOP_TIME}(?: ?(?:to|until|and|[-–]) ?${FULL_STOP_TIME})?(?![\p{L}\p{Nd}]|[.:,]\p{Nd}| ?(?:%|[ap]\.?m\b|kr|sek\b|per ))`, 'giu')
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

const dayOrTime = {
  sv: 'Är det en dag eller en tid? Skriv ”3 december” eller ”klockan 15.12”.',
  en: 'Is this a day or a time? Write the month in words, or the word for the clock before the time.',
}

const isTime = (hour: number, minute: number): boolean => hour < 24 && minute < 60
const said = (hour: number, minute: number): string => (minute === 0 ? String(hour) : `${hour}.${String(minute).padStart(2, '0')}`)

function timeFound({ match, sentence, start, end }: Match): Found[] {
  const { hour, minute = '0', toHour, toMinute = '0' } = match.groups ?? {}
  const [from, to] = [[Number(hour), Number(minute)] as const, [Number(toHour ?? 0), Number(toMinute)] as const]
  if (!isTime(...from) || !isTime(...to)) return []
  const isWithColonAlone = match.groups?.['mark'] === ':' && match.groups?.['clock'] === undefined
  const before = sentence.text.slice(0, match.index)
  if (isWithColonAlone && (NO_TIMES.test(sentence.text) || LABEL_BEFORE.test(before))) return []
  if (isDayOrTime({ match, sentence, start, end }, ...from)) return [{ start, end, message: dayOrTime }]
  if (isWithColonAlone && hour?.length === 1 && toHour === undefined && from[1] % 5 !== 0 && !TIME_BEFORE.test(before)) return [{ start, end, message }]
  const till = BETWEEN.test(before) ? 'och' : 'till'
  const better = `klockan ${said(...from)}${toHour === undefined ? '' : ` ${till} ${said(...to)}`}`
  if (better.toLowerCase() === match[0].toLowerCase()) return []
  return [{ start, end, message, better: match.index === 0 && sentence.text.length > match[0].length ? better.replace('k', 'K') : withCapitalOf(match[0], better) }]
}

const english = (reading: Reading): Found[] => [...matchesIn(reading, HALF_DAY, DIGIT).flatMap(halfDayFound), ...matchesIn(reading, FULL_STOP, HOUR_AND_MINUTE).map(fullStopFound)]

const swedish = (reading: Reading): Found[] =>
  [AFTER_CLOCK, FOUR_DIGITS, WITH_COLON]
    .flatMap((pattern) => matchesIn(reading, pattern, DIGIT))
    .concat(matchesIn(reading, AFTER_A_DAY, HOUR_AND_MINUTE), matchesIn(reading, HOURS, HOURS_WITH_DASH))
    .flatMap(timeFound)

/** N2: a time is "klockan 13.30" or "klockan 10", and from one to another "klockan 9 till 15", as "2 till 3 veckor"; in English it is "13:30". */
export const times: Rule = {
  id: 'N2',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => [
    ...(reading.language === 'en' ? english(reading) : swedish(reading)),
    ...matchesIn(reading, LENGTH, HYPHEN).flatMap((one) => lengthFound(one, reading.language)),
  ],
}
