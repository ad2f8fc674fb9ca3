import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'

/** Who decides, or null while nobody has said it; `ask` leads to where it is said. */
export type Deciding = Pick<ReturnType<typeof useWhoDecides>, 'decidedBy' | 'ask'>

/** Who decides in a part of the page, said once for all that is done there; asked for at its `place` when something is to be saved. */
export function useWhoDecides(place: string) {
  const [written, setWritten] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isEmpty = written.trim() === '' || containsPersonalNumber(written)
  const ask = () => {
    setIsAsked(true)
    goToSoon(place)
  }
  return { place, written, write: setWritten, decidedBy: isEmpty ? null : written.trim(), isMissing: isAsked && isEmpty, ask }
}
