/** Verbs that do not take their -s as others do, by what they are after "you". */
const odd: Record<string, string> = { are: 'is', were: 'was', have: 'has' }
/** What has no -s: a verb that helps another, and the past. */
const unbent = /^(can|could|may|must|should|will|would|did|had|was|\w+[^e]ed|ate|became|began|bought|brought|came|fell|felt|found|gave|got|heard|kept|knew|left|lost|made|met|paid|said|saw|sent|slept|spent|spoke|told|took|thought|went|wrote)$/

/** "you are" is "Kim is", "you want" is "Kim wants". */
export function afterName(verb: string): string {
  if (unbent.test(verb)) return verb
  return odd[verb] ?? (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`)
}

/** "Kim is" is "you are", "Kim wants" is "you want". What has no -s stays. */
export function afterYou(verb: string): string {
  const isOdd = Object.entries(odd).find(([, named]) => named === verb)
  return isOdd?.[0] ?? verb.replace(/ies$/, 'y').replace(/(ss|sh|ch|x|o)es$/, '$1').replace(/(?<!s)s$/, '')
}
