import { useState } from 'react'
import { freshInit } from '#client/live/post-init.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import type { Letter } from '#core/letters/letter.ts'
import { LetterView } from './letter-view.tsx'
import { Trouble } from './trouble.tsx'

type LetterAsReadProps = { summary: string; address: string; token: string; className?: string | undefined }

/** A letter exactly as its reader gets it, which may be less than others do: asked for each time it is opened, since what they may read can change. */
export function LetterAsRead({ summary, address, token, className }: LetterAsReadProps) {
  const { asRead: words } = useWords('later').sending
  const [shown, setShown] = useState<Letter | 'away' | null>(null)
  const ask = () => {
    setShown(null)
    void askLetter(address, token).then((letter) => setShown(letter ?? 'away'))
  }
  return (
    <Disclosure summary={summary} onOpen={ask}>
      <Trouble text={shown === 'away' ? words.away : null} />
      {shown !== null && shown !== 'away' && (
        <div className={className}>
          <LetterView letter={shown} level={3} />
        </div>
      )}
    </Disclosure>
  )
}

/** Null when there is none any more, or nobody knows. Never rejects. */
async function askLetter(address: string, token: string): Promise<Letter | null> {
  try {
    const answer = await fetch(address, { ...freshInit(), headers: { authorization: `Bearer ${token}` } })
    return answer.ok ? ((await answer.json()) as Letter) : null
  } catch {
    return null
  }
}
