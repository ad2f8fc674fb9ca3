import { placeOf } from '../better-wording.ts'
import { phrasesIn, type Met } from '../phrases.ts'
import type { ReadSentence } from '../reading.ts'
import { nobodyDoesItSv, nobodyWhateverFollowsSv, notVerbs, stepNouns } from '../words/nobody-does-it.ts'
import type { Rule } from './rule.ts'
import { setOf } from '../word-list.ts'

const message = {
  sv: 'Här står inte vem som gör det. Börja med ett namn, ”du” eller ”vi”.',
  en: 'It does not say who does it. Begin with a name, “you” or “we”.',
}

const MOST_WORDS = 8
const LEAST_WORDS = 2
const NOT_INFINITIVES = setOf('alla andra båda dina mina sina våra era dessa flera sakta gärna ofta inga några varandra familjerna')
const SHORT_INFINITIVES = setOf('bli få ge gå ha må se stå ta nå tro sy bo be le dö slå förstå')

/** "Det är viktigt att vila" names nobody; "att du vilar", "att Anna ringer" and "att mötet blir av" do. */
const isFollowedByInfinitive = ({ sentence, to }: Met): boolean => {
  const next = sentence.words.slice(to).find(({ text }) => text !== 'inte')?.text ?? ''
  return SHORT_INFINITIVES.has(next) || (/^\p{Ll}{2,}a$/u.test(next) && !NOT_INFINITIVES.has(next))
}

const mayBeVerb = (word: string): boolean => /(?:r|de|te|s)$/u.test(word) && word.length > 2 && !notVerbs.has(word)
const SAY_WHO = setOf('du vi jag ni hon han hen de som är ska kan får ska måste bör vill har hade var blir blev vet vem hos av')

/** "Uppföljning i januari": a step with no verb and nobody. */
const isStepOfNobody = ({ words }: ReadSentence): boolean => {
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS || !stepNouns.has(words[0]?.lower ?? '')) return false
  const lower = words.map((word) => word.lower)
  return !lower.slice(1).some((word, at) => SAY_WHO.has(word) || mayBeVerb(word) || /^\p{Lu}/u.test(words[at + 1]?.text ?? ''))
}

/** P2: it says who does it. Passives are S3's; here are the other ways to name nobody. */
export const nobodyDoesIt: Rule = {
  id: 'P2',
  severity: 'warning',
  languages: ['sv'],
  find: (reading) => [
    ...phrasesIn(reading, nobodyDoesItSv).filter(isFollowedByInfinitive).map((met) => ({ ...placeOf(met), message })),
    ...phrasesIn(reading, nobodyWhateverFollowsSv).map((met) => ({ ...placeOf(met), message })),
    ...reading.sentences.filter(isStepOfNobody).map(({ start, end }) => ({ start, end, message })),
  ],
}
