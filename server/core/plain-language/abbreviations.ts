/** Abbreviations whose stop ends no sentence, without their last stop and in lower case. */
const ABBREVIATIONS = new Set([
  'adr', 'alt', 'ang', 'anm', 'apr', 'aug', 'avd', 'avs', 'bl.a', 'bla', 'ca', 'd.v.s', 'dec', 'dgr', 'dir', 'doc', 'dr', 'dvs', 'dyl',
  'e.d', 'e.dyl', 'e.kr', 'e.m', 'el', 'enl', 'etc', 'ev', 'ex', 'exkl', 'f.d', 'f.kr', 'f.m', 'f.n', 'f.ö', 'febr', 'feb', 'fig',
  'fr', 'fr.o.m', 'from', 'fre', 'forts', 'gm', 'i.o.m', 'inkl', 'jan', 'jfr', 'kap', 'kl', 'leg', 'lör', 'm.a.o', 'm.fl',
  'm.m', 'mfl', 'mm', 'mån', 'mob', 'n.b', 'nov', 'nr', 'o.d', 'o.dyl', 'o.s.v', 'obs', 'okt', 'ons', 'osv', 'p.g.a', 'pga',
  'p.s', 'pers', 'prof', 'ref', 'resp', 's.k', 'sep', 'sept', 'sid', 'sjuksk', 'sk', 'ssk', 'sön', 't.ex', 't.o.m', 't.v', 't.h', 'tabl', 'tel',
  'tex', 'tfn', 'tis', 'tom', 'tor', 'tors', 'torsd', 'månd', 'tisd', 'onsd', 'fred', 'lörd', 'sönd', 'u.a', 'u.p.a', 'undersk', 'v.d',
])
/** Words of their own ("Staden är tom. Vi …") that are abbreviations only before a number: "sid. 4", "dec. 3". */
const BEFORE_NUMBERS_ONLY = new Set(['alt', 'dgr', 'fred', 'pers', 'tabl', 'el', 'ex', 'from', 'mm', 'obs', 'sk', 'tex', 'tom', 'ref'])

const INITIALS = /^(?:\p{Lu}\.)*-?\p{Lu}$/u
const LETTER_BEFORE_NUMBER = /^\p{Ll}$/u

/** Whether a stop after this word belongs to the word ("t.ex.", "kl.", "A.") and so ends no sentence by itself. */
export const ownsItsStop = (word: string, isBeforeNumber: boolean): boolean => {
  const plain = word.toLowerCase()
  if (INITIALS.test(word)) return true
  if (BEFORE_NUMBERS_ONLY.has(plain)) return isBeforeNumber
  return ABBREVIATIONS.has(plain) || (isBeforeNumber && LETTER_BEFORE_NUMBER.test(word))
}
