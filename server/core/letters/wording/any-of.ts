/** Any of these patterns as words of their own, in whatever case, every place: `anyOf(['lön(?:en)?'])` finds "lönen" and not "belöning". */
export const anyOf = (patterns: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'giu')
