import { months } from './calendar.ts'

const BEGIN = String.raw`(?<![\p{L}\p{Nd}]|\p{Nd}[-–/.:])`
const END = String.raw`(?![\p{L}\p{Nd}]|[-–/.:]\p{Nd})`
/** A weekday, to be put in a pattern. */
export const WEEKDAY = { sv: String.raw`(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?`, en: String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day` }
/** A weekday or "den" that stands before goes with the date: "den torsdag 3 december" is wrong. */
const BEFORE = String.raw`(?:(?:${WEEKDAY.sv}|${WEEKDAY.en}),? )?(?:den )?`
const YEAR_FIRST = new RegExp(String.raw`${BEGIN}${BEFORE}(?<year>\d{4})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})${END}`, 'giu')
const YEAR_LAST = new RegExp(String.raw`${BEGIN}${BEFORE}(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/. ](?<year>\d{4})${END}`, 'giu')
const SHORT_WEEKDAY = String.raw`(?:månd?|tisd?|onsd?|torsd?|fred?|lörd?|sönd?)\.?`
/** What stands before a date that names no year, and goes with it: "senast", "fre.", "den". */
const GOES_WITH = String.raw`(?<lead>(?:till|senast|från|före|efter) )?(?:(?<said>${WEEKDAY.sv}|${SHORT_WEEKDAY}) )?(?<den>den |d\.? )?`
/** "3/12"; after "klockan" it is hours. */
export const datesWithoutYear = new RegExp(String.raw`${BEGIN}(?<!(?:kl\.?|klockan) )${GOES_WITH}(?<day>\d{1,2})/(?<month>\d{1,2})(?! \d{4}(?!\d))${END}`, 'giu')
/** "15/12-26": a year half written, or a stretch of days, as "3/12–5/12" and "3–5/12" are. */
export const datesWithHalfAYear = new RegExp(String.raw`${BEGIN}${BEFORE}(?:\d{1,2}[-–])?(?<day>\d{1,2})/(?<month>\d{1,2})(?:[-–]\d{2}|[-–]\d{1,2}/\d{1,2}|(?<=\d[-–]\d{1,2}/\d{1,2}))${END}`, 'giu')
const ordinals = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta'.split(' ')
const SHORT_MONTH = months.sv.map((name) => `${name.slice(0, 3)}(?:${name === 'september' ? 't' : name === 'februari' ? 'r' : ''})?`)
/** "3 dec.", "fre 3 december", "den 3:e december", "den tredje december": a day or a month that is not written as dates are. */
export const datesHalfInWords = new RegExp(String.raw`(?<![\p{L}\p{Nd}]|\p{Nd}[-–/.:,])${GOES_WITH}(?:(?<day>\d{1,2})(?<ending>:[ea])?|(?<=den )(?<ordinal>${ordinals.toReversed().join('|')})) (?:(?<full>${months.sv.join('|')})|(?<short>${SHORT_MONTH.join('|')})(?<stop>\.)?)(?: (?<year>\d{4}))?(?![\p{L}\p{Nd}])`, 'giu')
const ENDING = '(?<ending>st|nd|rd|th)'
/** A month in English; "may" and what stands before its day has a capital. */
const MONTH_EN = (begins: (letter: string) => string) => {
  const named = (name: string, length: number) => (name === 'May' ? name : begins(name.charAt(0)) + name.slice(1, length))
  return String.raw`(?:(?<full>${months.en.map((name) => named(name, 9)).join('|')})|(?<short>${months.en.filter((name) => name !== 'May').map((name) => named(name, 3)).join('|')}|${begins('S')}ept)(?<stop>\.)?)`
}
const SAID_EN = String.raw`(?:(?<said>(?:[Mm]on|[Tt]ue(?:s)?|[Ww]ed(?:nes)?|[Tt]hu(?:rs?)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day)?)\.?,? )?(?<the>the )?`
const YEAR_EN = String.raw`(?:,? (?<year>\d{4}))?(?![\p{L}\p{Nd}]|[-–/:.,]\p{Nd})`
/** "3 Dec.", "3rd December", "the 3rd of December" and "Dec 3", "Thursday, December 3rd, 2026". */
export const datesHalfInEnglish = [
  new RegExp(String.raw`${BEGIN}${SAID_EN}(?<day>\d{1,2})${ENDING}?(?<of> of)? ${MONTH_EN((letter) => `[${letter}${letter.toLowerCase()}]`)}${YEAR_EN}`, 'gu'),
  new RegExp(String.raw`${BEGIN}(?<!\d(?:st|nd|rd|th)?(?: of)? )${SAID_EN}(?<first>)(?!May \d{1,2} \p{Ll})${MONTH_EN((letter) => letter)} (?:the )?(?<day>\d{1,2})${ENDING}?${YEAR_EN}`, 'gu'),
]
/** "On the 3rd", "innan den 20:e": of which month? Not what comes each month: "den 25:e varje månad". */
export const daysWithoutMonth = {
  sv: /(?<!\p{L})(?:(?:senast|före|innan|till|efter|från) den \d{1,2}(?::[ea])?|den \d{1,2}:[ea])(?=[.,;!?)](?!\d)|$| (?:(?:klockan|kl|hos|på|med|för|eftersom|om|så|då|när)(?!\p{L})|(?:och|eller|till) (?!(?:den )?\d)))/giu,
  en: /(?<!\p{L})(?:on|by|before|until|till|from|after) the \d{1,2}(?:st|nd|rd|th)(?=[.,;!?]|$| (?:at|and|to|or|until|because|if)(?!\p{L}))/giu,
}
/** What such a date cannot do without. */
export const HALF_IN_WORDS = new RegExp(String.raw`\d:[ea] |den (?:${ordinals.join('|')}) |\d (?:${SHORT_MONTH.join('|')})(?!\p{L})|(?<!\p{L})${SHORT_WEEKDAY} (?:den |d\.? )?\d`, 'iu')
/** A year of two digits, not an hour: "3 dec 26", "3 dec -26". */
export const HALF_A_YEAR_AFTER = /^ [-–’']?\d{2}(?!\d|[.:–-]\d)/u
/** A day already said just before: "på lördag, 5/12", "lördagen (5/12)". */
export const WEEKDAY_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${WEEKDAY.sv}|${SHORT_WEEKDAY}|${WEEKDAY.en}) ?[,(] ?$`, 'iu')
export const ordinalDay = (word: string): number => ordinals.indexOf(word.toLowerCase()) + 1
/** "Torsdag 3 december 2026" and "torsdag 3 december", with what it says of itself in groups. */
export const datesInWords = {
  sv: new RegExp(String.raw`(?<!\p{L})(?<said>${WEEKDAY.sv}) (?:den )?(?<day>\d{1,2}) (?<month>${months.sv.join('|')})(?: (?<year>\d{4}))?(?![\p{L}\d])`, 'giu'),
  en: new RegExp(String.raw`(?<!\p{L})(?<said>${WEEKDAY.en}),? (?<day>\d{1,2}) (?<month>${months.en.join('|')})(?: (?<year>\d{4}))?(?![\p{L}\d])`, 'giu'),
}
/** What such a date cannot do without. */
export const WITH_WEEKDAY = /d(?:ag|agen|ay),? (?:den )?\d/iu
/** "31 november" in words. */
export const daysThatAreNone = { sv: noDays('sv'), en: noDays('en') }
function noDays(language: 'sv' | 'en') {
  const [, february, , april, , june, , , september, , november] = months[language]
  return new RegExp(String.raw`(?<![\p{Nd}\p{L}]|\p{Nd}[-–/.:,])(?:30 ${february}|31 (?:${[february, april, june, september, november].join('|')}))(?!\p{L})`, 'giu')
}
/** Days that are others tomorrow: "nästa vecka", "v. 49". */
export const daysThatMove = {
  sv: new RegExp(String.raw`(?<!\p{L})(?:(?:nästa|kommande) (?:vecka|månad|${WEEKDAY.sv})|i (?:över)?morgon|imorgon|(?:v\.?|vecka) ?\d{1,2}|om (?:\d{1,2}|en|ett|två|tre|fyra|fem|sex) (?:dag|veck|månad)\p{L}{0,2})(?![\p{L}\d])`, 'giu'),
  en: new RegExp(String.raw`(?<!\p{L})(?:(?:next|coming) (?:week|month|${WEEKDAY.en})|tomorrow|week \d{1,2}|in (?:\d{1,2}|an?|one|two|three|four|five|six) (?:day|week|month)s?)(?![\p{L}\d])`, 'giu'),
}
/** Whole dates in digits, in every order and with every mark. */
export const datesWithYear = [YEAR_FIRST, YEAR_LAST]

/** "1/2 tablett" is no date: with nothing before it that takes one, a common fraction is let be. */
export const isFraction = (text: string): boolean => /^(?:1\/[2-58]|2\/3|3\/4|[45]\/[568])$/u.test(text)
const FROM = /(?<!\p{L})(?:från|from|fr\.? ?o\.? ?m|f\.?o\.?m)(?!\p{L})/iu
const TO = /(?<!\p{L})(?:till|until|to|t\.? ?o\.? ?m|tom)(?!\p{L})/iu
const BETWEEN = /(?<!\p{L})(?:mellan|between)(?!\p{L})/iu
/** From one day to another, "från 1 jan till 3 mars", "1 jan–3 mars": each may be of another year. */
export const isOfStretch = (sentence: string, from: number, to: number): boolean =>
  (FROM.test(sentence) && TO.test(sentence)) || BETWEEN.test(sentence) || /^ ?[-–] ?\d/u.test(sentence.slice(to)) || /[-–] ?$/u.test(sentence.slice(0, from))

/** "Sal 3/12", "sida 3/12", "Storgatan 3/5", "blodtryck 13/8", "mår 6/10", "smärtan till 8/10". */
const COUNTS_BEFORE = /(?<!\p{L})(?:(?:sal|rum|rummet|avd\.?|avdelning|hus|port|grupp|nr|nummer|steg|steget|sid|sidan?|delen?|omgång|omgången|frågan?|bilden?|uppgift|uppgiften|lägenhet|lägenheten|lgh|våning|kapitel|punkt|resultat|resultatet|\p{L}{2,}(?:gatan|vägen|gränd|stigen|torget|backen|allén|gården)) ?|(?:blodtryck|tryck|puls)\p{L}*(?: (?:är|var|på|låg på|ligger på))? |(?:mår|skatta|smärt|ork|ångest|oro|trött|betyg|poäng|skala)\p{L}*(?: \p{L}+){0,3} )$/iu
/** What only happens on a day, before it or, where it begins the sentence, after it. */
const HAPPENS = 'ses|träffas|hörs|möts|kom|kommer|ringer|ring|ringde|börjar|började|slutar|slutade|startar|startade|svarar|svara|bokar|boka|bokad|bokat|skickar|skickade|reser|flyttar|flyttas|öppnar|stänger'
const EVENT = String.raw`(?:möte|träff|tid|besök|kurs|start|samtal|uppföljning|beslut|svar|operation|resa|lov|semester|återbesök|avstämning)\p{L}{0,6}`
const TAKES_DATE = new RegExp(String.raw`(?<!\p{L})(?:mellan|senast|före|efter|fram till|t\.o\.m\.|fr\.o\.m\.|inför|sedan|den|datum|${HAPPENS}|${EVENT}(?: (?:är|var|blir|hålls|sker))?)(?: (?:igen|dig|mig|oss|henne|honom|hit|dit|\p{Lu}\p{L}+))?,? \(?$`, 'iu')
const HAPPENS_AFTER = new RegExp(String.raw`^ (?:${HAPPENS})(?!\p{L})`, 'u')
/** "3/12 och", "tisdag 1 december eller", "3/12, ": one more date follows. */
const DATE_AND = /(?:\d{1,2}\/\d{1,2}|(?<full>\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,6}\.?(?: \d{4})?|\d{4}-\d\d-\d\d))(?:,| och| eller| samt| till| ?[–-]) ?\(?$/iu

/** In letters: a longer row of dates is no sentence, and to look through it for each of them takes long. */
const LOOKED_BACK = 200

/** Whether two numbers with a stroke that name no day are surely a date: where something happens, or after another date that is one. `from` and `to` are its places. */
export function isSurelyDate(text: string, from: number, to: number): boolean {
  let before = text.slice(Math.max(0, from - LOOKED_BACK), from)
  if (WEEKDAY_BEFORE.test(before)) return true
  for (let more = DATE_AND.exec(before); more; more = DATE_AND.exec(before)) {
    before = before.slice(0, more.index)
    if (more.groups?.['full'] !== undefined || WEEKDAY_BEFORE.test(before) || /dag $/u.test(before)) return true
  }
  return TAKES_DATE.test(before) || (from === 0 && HAPPENS_AFTER.test(text.slice(to)))
}

/** "3/5 av tiden", "2/7 dagar". */
const COUNTS_AFTER = /^ (?:rätt|av|dagar|delar|timmar|tid|poäng|möjliga)(?!\p{L})/iu

/** "24/7", "3/5 av tiden", "mår 6/10": how much or where, and no day. `from` and `to` are the places of the two numbers with their stroke. */
export const isCountOrPlace = (text: string, from: number, to: number): boolean =>
  text.slice(from, to) === '24/7' || COUNTS_BEFORE.test(text.slice(0, from)) || COUNTS_AFTER.test(text.slice(to))
