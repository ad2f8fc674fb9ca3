/** `from`: a few signs of a keyed hash of the place; times are ISO 8601. */
export type CodeTry = { at: string; since: string; from: string }
/** `isLookedAt`: it is not one too many. */
export type TriedCode = { salt: Buffer; codeHash: Buffer; isLookedAt: boolean }
