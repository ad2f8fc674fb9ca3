import { useState } from 'react'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { SeatCommand } from '#client/live/session.ts'
import { useSession } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { loadWords, type Locale, type Words } from '#client/text/words.ts'

/** Why a command was not done, as a sentence; null when it was. The words of refusals come after the page, and are waited for. */
async function troubleIn(answer: AnswerMessage, locale: Locale, { problems }: Words<'door'>): Promise<string | null> {
  if (answer.kind === 'problem') return problems[answer.problem]
  if (answer.kind !== 'refused') return null
  const words = await loadWords(locale, 'refusals').catch(() => null)
  return words?.refusals[answer.refusal] ?? problems.unexpected
}

/** Sends one command at a time. Out of `submit`: true when it was done; else `trouble` says why not. */
export function useSend() {
  const { send } = useSession()
  const locale = useLocale()
  const words = useWords('door')
  const [isSending, setIsSending] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const submit = async (command: SeatCommand): Promise<boolean> => {
    setIsSending(true)
    setTrouble(null)
    const found = await troubleIn(await send(command), locale, words)
    setIsSending(false)
    setTrouble(found)
    return found === null
  }
  return { submit, isSending, trouble }
}
