/** What we must know again when the authority sends somebody back: that the answer is to us, and what it is worth. */
export type SignInRequest = { state: string; nonce: string; verifier: string }

/** The parts of sessionStorage that are used, so that a test can be one. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const name = 'sampratad-sign-in'
const kept = ['state', 'nonce', 'verifier'] as const

/** Out: whether it is kept until this tab comes back. Storage may be closed to us, or throw at any time. */
export function keepRequest(request: SignInRequest, memory: () => Memory): boolean {
  try {
    memory().setItem(name, JSON.stringify(request))
    return memory().getItem(name) !== null
  } catch {
    return false
  }
}

/** Out: what was kept, which is gone from then on; null when there is nothing, or nothing of ours. */
export function takeRequest(memory: () => Memory): SignInRequest | null {
  try {
    const text = memory().getItem(name)
    memory().removeItem(name)
    const found = JSON.parse(text ?? 'null') as SignInRequest | null
    return found && kept.every((part) => typeof found[part] === 'string' && found[part] !== '') ? found : null
  } catch {
    return null
  }
}
