import type { TokenAnswer } from './host.ts'
import { withinLimit } from './within-limit.ts'

/** Silently it takes a second or two; with a window open the person reads and may have to prove who they are. */
export const tokenLimitsMs = { silent: 8000, asked: 180_000 }

/** What Teams is known to say when it gives no token, in small letters; it adds words before and after. */
const failures: [RegExp, Exclude<TokenAnswer['kind'], 'token'>][] = [
  [/user is not authenticated/, 'anonymous'],
  [/requiresconsent|consent_?required|interaction_?required/, 'needsConsent'],
  [/cancelledbyuser|cancelled ?by ?user|user cancelled/, 'cancelled'],
  [/tokenmismatch/, 'otherTenant'],
  [/resourcedisabled|resource not defined|iframe origin do not match|invalid_resource/, 'misconfigured'],
]

/** In: what Teams said. Out: what it means for the person. */
export function failureNamed(said: string): Exclude<TokenAnswer['kind'], 'token'> {
  const words = said.toLowerCase()
  return failures.find(([known]) => known.test(words))?.[1] ?? 'failed'
}

/**
 * In: how to ask Teams, silently or with a window; whether the person has pressed something. Out: a token, or why there is none;
 * `failed` when Teams has not answered within our own limit, since it sets none itself. Never rejects.
 */
export async function askForToken(ask: (silent: boolean) => Promise<string>, isAsked: boolean, limitsMs = tokenLimitsMs): Promise<TokenAnswer> {
  try {
    const token = await withinLimit(ask(!isAsked), isAsked ? limitsMs.asked : limitsMs.silent)
    return token ? { kind: 'token', token } : { kind: 'failed' }
  } catch (error) {
    return { kind: failureNamed(error instanceof Error ? error.message : String(error)) }
  }
}
