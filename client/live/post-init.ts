/** In milliseconds: who waits longer for our server's answer has lost the line. */
const timeLimitMs = 8000

/** A request of ours that nothing between keeps. */
export const freshInit = (): RequestInit => ({ cache: 'no-store', signal: AbortSignal.timeout(timeLimitMs) })

/** The same with a JSON body; `session` is the token of the seat that asks. */
export const postInit = (body: object, session?: string | null): RequestInit => ({
  ...freshInit(),
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(session !== undefined && { authorization: `Bearer ${session ?? ''}` }) },
  body: JSON.stringify(body),
})
