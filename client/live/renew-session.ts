import type { Session } from './session.ts'

/** A panel that is put out at the same moment must have heard so before it is asked again. */
export const renewAfterMs = 1000

/** Calls back, once and a moment later, when another device has taken the seat that this session is of. Out: the end of it. */
export function whenReplaced(session: Session, renew: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    if (timer === undefined && session.getState().ended === 'replacedByOtherDevice') timer = setTimeout(renew, renewAfterMs)
  }
  const stop = session.subscribe(look)
  look()
  return () => {
    stop()
    clearTimeout(timer)
  }
}
