import { useState } from 'react'
import type { SeatCommand } from '#client/live/session.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useDraftFields } from './use-draft-fields.ts'

type DraftForm<Fields extends Record<string, string>> = {
  /** Where what is half written is kept. */
  place: string
  stands: Fields
  /** The command that the fields make; null while something is lacking. */
  commandOf: (fields: Fields) => SeatCommand | null
  onDone: () => void
}

/** A form that comes back half written after a reload, and becomes one command. `isTried`: it was sent with something lacking. */
export function useDraftForm<Fields extends Record<string, string>>({ place, stands, commandOf, onDone }: DraftForm<Fields>) {
  const { submit, isSending, trouble } = useSend()
  const { fields: draft, change, forget } = useDraftFields<Fields>(place, stands)
  const [isTried, setIsTried] = useState(false)
  /** What is half written is not kept. */
  const leave = (then: () => void) => {
    forget()
    then()
  }
  const save = async () => {
    const command = commandOf(draft)
    setIsTried(command === null)
    if (command && (await submit(command))) leave(onDone)
  }
  return { draft, change, leave, save, isTried, isSending, trouble }
}
