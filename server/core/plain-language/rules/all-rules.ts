import { fewActions } from './c4-few-actions.ts'
import { textLength } from './c8-text-length.ts'
import { diagnosisCodes } from './c10-diagnosis-codes.ts'
import { personalNumbers } from './c10-personal-numbers.ts'
import { sameWord } from './c11-same-word.ts'
import { sentenceLength } from './s1-sentence-length.ts'
import { meanLength } from './s1-mean-length.ts'
import { oneAction } from './s2-one-action.ts'
import { passive } from './s3-passive.ts'
import { commas } from './s4-commas.ts'
import { negations } from './s5-negations.ts'
import { conditions } from './s6-conditions.ts'
import { presentTense } from './s7-present-tense.ts'
import { noMan } from './s8-man.ts'
import { paragraphs } from './s9-paragraphs.ts'
import { address } from './s11-address.ts'
import { abbreviations } from './w1-abbreviations.ts'
import { hardWords } from './w2-hard-words.ts'
import { bureaucraticWords } from './w3-bureaucratic-words.ts'
import { nounForVerb } from './w4-noun-for-verb.ts'
import { longWords } from './w5-long-words.ts'
import { vagueTime } from './w6-vague-time.ts'
import { figurativeWords } from './w7-figurative-words.ts'
import { respect } from './w8-respect.ts'
import { foreignWords } from './w9-foreign-words.ts'
import { dates } from './n1-dates.ts'
import { times } from './n2-times.ts'
import { numerals } from './n3-numerals.ts'
import { sums } from './n4-sums.ts'
import { sumsInEnglish } from './n4-sums-english.ts'
import { phones } from './n5-phones.ts'
import { promises } from './p1-promises.ts'
import { nobodyDoesIt } from './p2-nobody.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order of the reference: content, sentences, words, numbers, and what promises a decision. */
export const allRules: readonly Rule[] = [
  fewActions,
  textLength,
  diagnosisCodes,
  personalNumbers,
  sameWord,
  sentenceLength,
  meanLength,
  oneAction,
  passive,
  commas,
  negations,
  conditions,
  presentTense,
  noMan,
  paragraphs,
  address,
  abbreviations,
  hardWords,
  bureaucraticWords,
  nounForVerb,
  longWords,
  vagueTime,
  figurativeWords,
  respect,
  foreignWords,
  dates,
  times,
  numerals,
  sums,
  sumsInEnglish,
  phones,
  promises,
  nobodyDoesIt,
]
