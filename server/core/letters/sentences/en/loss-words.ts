import { anyOf } from '../../wording/any-of.ts'
import type { svLossWords } from '../sv/loss-words.ts'

const benefits = 'benefits?|allowances?|compensation|assistance|pension|money|income|pay|payments?|wages?|salary|support payments?'
const costs = '(?:rent|debts?|costs?|fees?|tax)'
const dwelling = '(?:flat|apartment|house|home|room|housing)'
/** What one lives on, with a word before it. */
const money = `(?:sickness |housing )?(?:${benefits})`
const few = '(?:(?!(?:not|never) )[\\p{L}\\d’-]+ ){0,2}'
/** "No to sickness benefit", "no": not "no to a parking space". */
const no = `no(?= (?:to|on|for) (?:[\\p{L}\\d’-]+ ){0,3}(?:${benefits}|application|extension)|[,.]|$)`
const been = '(?:is|are|was|were|be|being|been|gets?|got)'
const eviction = '(?:eviction|termination|reclaim|refusal)'

export const enLossWords: typeof svLossWords = {
  livesOn: anyOf([benefits, 'rent|lease|contract|tenancy', dwelling, 'accommodation']),
  ends: anyOf([
    'ends?|ended|ending', '(?:runs?|ran|running) out', 'stops?|stopped', 'expires?|expired', `${been} (?:\\p{L}+ )?(?:cut|lowered|reduced|halved|withdrawn|terminated|refused|rejected|denied|paused|frozen|suspended|removed)`, 'cuts?', '(?:withdraws?|withdrew|terminates?|terminated|refuse[sd]?|reject(?:s|ed|ion)?|refusal|denies|denied|lowers?|reduces?)', 'loses?|lost|losing', '(?:pay|paying|paid) back', 'reclaim(?:s|ed)?',
    '(?:move|moving) out', '(?:becomes?|became) (?:lower|smaller|less)', 'gets? (?:only )?(?:less|half)', `(?:says?|said|gets?|got|was|is) (?:a )?${no}`,
    `${money} ${few}(?:drops?|dropped|falls?|fell|shrinks?)`, `${money} ${few}(?:goes|go|went|gone) down`, `${been} (?:\\p{L}+ )?turned down`, `the last (?:\\p{L}+ )?${money}`, 'the last time (?:that )?[\\p{L}’-]+ (?:gets?|receives?)', 'only half', '(?:gives?|gave|given) (?:\\p{L}+ )?notice',

  ]),
  denied: anyOf(['no longer(?! (?:worried|afraid|needs?))', '(?:does not|do not|doesn’t|don’t|did not|will not|won’t|cannot) (?:get|receive|pay out|pay)', '(?:gets?|receives?|got) no', '(?:is|are|was|were) not (?:\\p{L}+ )?(?:entitled|granted|paid|paid out|extended|renewed|approved)', '(?:will|can)(?: not|not) be (?:extended|renewed|paid|granted)', 'not (?:be |been )?(?:extended|renewed|granted|approved)', '(?:be|is|are|becomes?|left) without',
    // Nothing of it comes, or it is not enough.
    `no (?:more |new )?${money} (?:after|during|until|before)`, `no (?:more |new )?${money} (?:\\p{L}+ ){0,2}(?:granted|paid|given|left|comes?)`, `(?:will be|is|are|was|has|have|had) no (?:more |new )?${money}`,
    `${money} (?:does not|do not|doesn’t|don’t|did not|will not|won’t|cannot) (?:last|cover|stretch)`, `${money} (?:is|are|was|were) (?:not enough|too little)`, `not (?:to )?pay (?:out )?(?:the |any )?${money}(?! back)`]),
  alwaysLoss: anyOf(['evict(?:s|ed|ion)?', `(?:must|has to|have to) (?:\\p{L}+ )?(?:leave|move out of) (?:the |their |your |his |her |my )?${dwelling}`, '(?:becomes?|made|is|are) homeless', `(?:must|has to|have to) be out of (?:the |their |your |his |her |my )?${dwelling}`, '(?:must|has to|have to) (?:pay back|repay)', '(?:must|has to|have to) move(?! (?:the|our|this)(?!\\p{L}))']),
  alwaysDenied: anyOf(['(?:cannot|can not|may not|not) stay in (?:the |their |your )?(?:flat|apartment|house|home|room)']),
  good: anyOf([`${costs} (?:\\p{L}+ ){0,2}(?:lowered|reduced|cut|lower|less|smaller)`, `(?:lowers?|lowered|reduces?|reduced|cuts?|lower|less) (?:\\p{L}+ ){0,2}${costs}`, `${eviction} (?:\\p{L}+ ){0,2}(?:stopped|called off|cancelled|withdrawn)`, `(?:stops?|stopped|cancels?|cancelled) (?:the )?${eviction}`]),
  worry: anyOf(['if', 'whether', 'wonder(?:s|ed|ing)?', 'afraid|scared|anxious', 'worr(?:y|ies|ied)', 'fears?|feared']),
  guess: anyOf(['thinks?|thought', 'perhaps|maybe', 'might|may', 'risk']),
  notBefore: /(?:(?<!\p{L})(?:not|never|no|nobody)|n[’']t)\s+(?:\p{L}+\s+){0,2}$/iu,
  notAfter: /^\s+(?:not|never)(?!\p{L})/iu,
  newClause: /[;:–]\s|,\s+(?:but|and|now)\s/iu,
  refersBack: /^(?:it|they|this|that)(?!\p{L})/iu,
}
