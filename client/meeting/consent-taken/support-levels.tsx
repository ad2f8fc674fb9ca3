import type { ReactNode } from 'react'
import { separateWords } from '#core/letters/sentences/separate-words-by-language.ts'
import { supportLevels, type SupportLevel } from '#core/letters/separate-version.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale } from '#client/text/use-words.tsx'

type SupportLevelsProps = { said: SupportLevel | null; ask: string; button: (label: string, isChosen: boolean, press: () => void) => ReactNode; say: (level: SupportLevel | null) => void; className: string | undefined }

/** How much support somebody has before the meeting, asked of who has said yes to being asked afterwards; pressed once more it is taken away. Afterwards it is too late to say. */
export function SupportLevels({ said, ask, button, say, className }: SupportLevelsProps) {
  const words = separateWords[useLocale()]
  const { about } = useView()
  if (about?.state === 'closed') return null
  const names = { none: words.supportNone, little: words.supportLittle, fair: words.supportFair, good: words.supportGood }
  return (
    <div role="group" aria-label={ask}>
      <p>
        <strong>{ask}</strong> {words.supportAbout}
      </p>
      <div className={className}>{supportLevels.map((level) => button(names[level], level === said, () => say(level === said ? null : level)))}</div>
    </div>
  )
}
