import { escaped } from './escaped.ts'
import type { Meeting } from './meeting.ts'
import type { MeetingForm } from './meeting-form.ts'

/** A whole name, and each part of it that is written as a name: of "Anna von Berg" also "Anna" and "Berg". */
const callable = (name: string) => [name, ...name.split(/[\s-]+/).filter((part) => /^\p{Lu}\p{L}/u.test(part))]

/** Names that are ordinary Swedish words too: only a capital makes them a name. */
const ordinaryWords = new Set(
  'alm ask berg björk björn blom bo bror dag dal dan ek falk frid frisk glad gren hans holm iris klara kort kvist lind liv lo lova lund lång löv max modig my ny per ros rosa rut saga sjö skog sol stark sten stig storm strand ström svan tom vall vi vår'.split(' '),
)

/** Words that say who without a name, in the singular that means one: "kvinnor" and "personer" may be anybody. */
const meansThePerson = new RegExp(
  `(?<!\\p{L})(${[
    '(deltagaren|personen|brukaren|klienten|patienten|individen|den sökande|sökanden|den enskilde|den unge|den unga)s?',
    '(kvinnan|mannen|flickan|pojken|tjejen|killen|ungdomen|barnet|mamman|pappan|dottern|sonen|systern|brodern|maken|makan|hustrun|frun|sambon)s?',
    '(person|personen) (i ?dag|today)|hon|han|hen|hennes|hans|hens|henne|honom|she|he|her|hers|his|him',
    'the (person|participant|client|patient|individual|applicant|woman|man|girl|boy|youth|young person|child|mother|mum|mom|father|dad|daughter|son|sister|brother|husband|wife)',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

/** A single initial, "V." or "V:s", says who to whoever was there; "plan B." does not. */
const isInitial = /(?<!\p{L}|(?:plan|typ|type|nivå|level|grupp|group|bilaga|alternativ|option) )\p{Lu}(\.(?!\p{Ll})|:s)/u

/** Whether the text says who: a name from the table, as a word, however it is written, with or without a genitive s ("Kims", "Lars"), or a word that stands for the person. */
export const namesSomebody = ({ seats }: Meeting, words: string): boolean => meansThePerson.test(words) || isInitial.test(words) || seats.flatMap(({ name }) => callable(name)).some((name) => standsIn(words, name))

function standsIn(words: string, name: string): boolean {
  const asWord = (flags: string, written = name) => new RegExp(`(?<!\\p{L})${escaped(written)}s?(?!\\p{L})`, flags).test(words)
  return ordinaryWords.has(name.toLowerCase()) ? asWord('u') || asWord('u', name.toUpperCase()) : asWord('iu')
}

/**
 * Whether the text says who, in a meeting about nobody by name: what is to be told apart there is what the system does. Where one case is told without a name,
 * "hon" and "personen" are how it is told, and an initial is what gives it away. Those at the table are named by what they do.
 */
export const saysWho = (about: MeetingForm['case'], words: string): boolean => about !== 'named' && (isInitial.test(words) || (about === 'none' && meansThePerson.test(words)))
