import { useState } from 'react'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { SeatCommand } from '#client/live/session.ts'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'

/** Why a command was not done, as a sentence; null when it was. */
export function troubleIn(answer: AnswerMessage, words: Words<'door'>): string | null {
  if (answer.kind === 'refused') return words.refusals[answer.refusal]
  return answer.kind === 'problem' ? words.problems[answer.problem] : null
}

/** Sends one command at a time. Out of `submit`: true when it was done; else `trouble` says why not. */
export function useSend() {
  const { send } = useSession()
  const words = useWords('door')
  const [isSending, setIsSending] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const submit = async (command: SeatCommand): Promise<boolean> => {
    setIsSending(true)
    setTrouble(null)
    const found = troubleIn(await send(command), words)
    setIsSending(false)
    setTrouble(found)
    return found === null
  }
  return { submit, isSending, trouble }
}
