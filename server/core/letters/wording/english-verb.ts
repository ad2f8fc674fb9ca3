/** Verbs that do not take their -s as others do, by what they are after "you". */
const odd: Record<string, string> = { are: 'is', were: 'was', have: 'has' }
const unbent = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', 'did', 'had', 'said', 'got', 'not'])

/** "you are" is "Kim is", "you want" is "Kim wants". */
export function afterName(verb: string): string {
  if (unbent.has(verb)) return verb
  return odd[verb] ?? (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`)
}

/** "Kim is" is "you are", "Kim wants" is "you want". What has no -s stays. */
export function afterYou(verb: string): string {
  const bare = verb.replace(/ies$/, 'y').replace(/(ss|sh|ch|x|o)es$/, '$1').replace(/(?<!s)s$/, '')
  return Object.entries(odd).find(([, named]) => named === verb)?.[0] ?? (unbent.has(verb) || !verb.endsWith('s') ? verb : bare)
}
