/** The parts of sessionStorage that are used, so that a test can be one. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>

const nameOf = (seatId: string) => `sampratad-device-${seatId}`

/** The browser's own memory for this tab; null where it is closed to us, as in some frames. */
export function tabMemory(): Memory | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

/** Whether somebody has gone in by this seat's link in this tab before: then a reloaded page goes straight in. */
export const hasBeenIn = (seatId: string, memory: Memory | null): boolean => remembered(seatId, memory) !== null

/**
 * The secret by which the room knows this device again. Made of chance, says nothing of anybody, and is all that we keep in
 * the browser. Where nothing can be kept it is new each time: then one knocks again.
 */
export function deviceSecret(seatId: string, memory: Memory | null): string {
  const known = remembered(seatId, memory)
  if (known !== null) return known
  const made = crypto.randomUUID()
  try {
    memory?.setItem(nameOf(seatId), made)
  } catch {
    return made
  }
  return made
}

function remembered(seatId: string, memory: Memory | null): string | null {
  try {
    const known = memory?.getItem(nameOf(seatId)) ?? null
    return known !== null && /^[A-Za-z0-9_-]{20,64}$/.test(known) ? known : null
  } catch {
    return null
  }
}
