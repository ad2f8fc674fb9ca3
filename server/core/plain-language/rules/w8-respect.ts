import { isDoneByPerson, isSaidOfPerson, isStopped, missesAMeeting } from '../of-a-person.ts'
import type { Met } from '../phrases.ts'
import { disrespectfulEn, disrespectfulSv } from '../words/disrespectful.ts'
import { deeds, deedsAlone, misses, sufferings, traits } from '../words/people.sv.ts'
import type { Reading } from '../reading.ts'
import { faultsIn } from '../whose-fault.ts'
import type { Found, Rule } from './rule.ts'
import { phraseRule, preferring } from './phrase-rule.ts'

/** What may be said of a thing, or of oneself, blames only when it is said of somebody else. */
const isOfPerson = (met: Met): boolean => {
  const phrase = met.phrase.words.join(' ')
  if (isStopped(met)) return false
  if (misses.has(phrase)) return missesAMeeting(met)
  if (traits.has(phrase)) return isSaidOfPerson(met)
  if (deedsAlone.has(phrase) && met.to < met.sentence.words.length && !/\p{P}/u.test(met.text.slice(met.sentence.words[met.to - 1]?.end, met.sentence.words[met.to]?.start))) return false
  return deeds.has(phrase) || sufferings.has(met.phrase.words[0] ?? '') ? isDoneByPerson(met) : true
}

const blames = {
  sv: 'kan såra eller låta som en dom. Skriv vad som har hänt, eller vad personen själv säger.',
  en: 'may hurt or sound like a verdict. Write what happened, or what the person says.',
}

const phrases = phraseRule({
  id: 'W8',
  severity: 'warning',
  lists: { sv: disrespectfulSv, en: disrespectfulEn },
  counts: isOfPerson,
  say: preferring(blames),
})

const faults = (reading: Reading): Found[] =>
  reading.language !== 'sv' ? [] : faultsIn(reading).map((place) => ({ ...place, message: preferring(blames)(reading.text.slice(place.start, place.end), undefined) }))

/** W8: words that neither blame nor label a person. */
export const respect: Rule = { ...phrases, find: (reading) => [...phrases.find(reading), ...faults(reading)] }
