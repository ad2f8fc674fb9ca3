const oddGerunds: Record<string, string> = { be: 'being', travel: 'travelling' }

/** "drink" as "drinking", "smoke" as "smoking", "run" as "running". */
export const gerund = (verb: string): string => oddGerunds[verb] ?? (/[^aeiou][aeiou][^aeiouwxy]$/.test(verb) && verb.length < 5 ? verb + verb.slice(-1) : verb.replace(/(?<!e)e$/, '')).concat('ing')

/** Verbs that people begin a slot with, without "to" and not as nouns. */
const verb =
  '(?:apply|ask|avoid|be|book|bring|breathe|buy|call|change|check|clean|contact|cook|cycle|dance|do|draw|drink|drive|eat|exercise|fill|find|get|give|go|have|join|keep|learn|leave|listen|live|look|make|meet|move|paint|pay|pick|phone|play|practise|prepare|put|reach|read|register|relax|ride|run|save|say|see|sell|send|shop|sign|sit|sleep|smoke|speak|spend|stand|start|stay|stop|study|swim|take|talk|train|travel|use|visit|wait|wake|walk|wash|watch|work|write)(?!\\p{L}| (?:training|placement|experience|trial|therapy|certificate|group|club))'

const from = (pattern: string) => new RegExp(pattern, 'iu')
const [verbFirst, notVerbFirst, toVerbFirst, afterSomebody] = [`^${verb}`, `^not ${verb}`, `^to (?=${verb})`, `^(\\p{L}+) (?=${verb})`].map(from) as [RegExp, RegExp, RegExp, RegExp]

export const isVerb = (slot: string): boolean => verbFirst.test(slot)

/** "sleep better" as "to sleep better", "not drink" as "not to drink". */
export const toVerb = (slot: string) => (verbFirst.test(slot) ? `to ${slot}` : notVerbFirst.test(slot) ? slot.replace(/^not /iu, 'not to ') : slot)

/** "smoke" and "with smoke" as "smoking"; "with smoking" as "smoking". */
export const asGerund = (slot: string) => {
  const bare = slot.replace(/^(?:with|on) (?!(?:every|some|any|no)?thing|evening|morning)(?=\p{L}+ing(?!\p{L}))/iu, '').replace(from(`^(?:with|on) (?=${verb})`), '')
  return bare.replace(verbFirst, gerund)
}

/** The same of "to smoke": "stop to drink" is not "stop drinking". */
export const toAsGerund = (slot: string) => asGerund(slot.replace(/^to (\p{L}+)/iu, (_, word: string) => gerund(word)))

/** "Kim move" as "Kim to move". */
export const somebodyToVerb = (slot: string) => slot.replace(afterSomebody, '$1 to ')

/** "to the doctor" without "to", but not "to get help". */
export const withoutTo = (slot: string) => (toVerbFirst.test(slot) ? slot : slot.replace(/^to /iu, ''))

/** "and exercise" as "to exercise": it would want its -s after a name. */
export const andAsTo = (slot: string) => slot.replace(from(`(?<=^| )and (?=${verb})`), 'to ')

/** "book a time" and "the clinic: book a time" as "to book a time" and "the clinic to book a time": one calls to do it. */
export const alsoDo = (slot: string) => slot.replace(from(`(?: ?[:,–] ?| - )(?=${verb})`), ' to ').replace(/^(?!work )/iu, (start, _at: number, whole: string) => (verbFirst.test(whole) ? 'to ' : start))

/** "to Anna my form" as "my form to Anna". */
export const thingFirst = (slot: string) => slot.replace(/^to ((?:my |the )?\p{L}+) ((?:my|the|an?|all) .+)$/iu, '$2 to $1')

/** "time for a test" as "a time for a test". */
export const withArticle = (slot: string) =>
  slot.replace(/^(?=(?:certificate|letter|list|time|meeting|call|plan|lift|taxi|reply|decision|job|course|work placement|loan)(?!\p{L}))/iu, 'a ').replace(/^(?=(?:answer|appointment|interpreter|application)(?!\p{L}))/iu, 'an ')
