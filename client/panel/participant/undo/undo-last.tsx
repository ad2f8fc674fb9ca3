import { whatText } from '#core/letters/item-sentences.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useSession } from '#client/live/use-session.tsx'
import { inShort } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import type { OwnAct } from './last-own-act.ts'
import { useMe } from '../use-me.ts'

/** Takes back what was done last, and says what, where that is known. An answer is taken back where it was given. */
export function UndoLast({ act }: { act: OwnAct | null }) {
  const { undo } = useWords('answering')
  const { mine } = useSession().state
  const { submit, isSending, trouble } = useSend()
  const whatOf = useWhatOf()
  if (!mine?.canUndo || act?.did === 'answered' || !mine.abilities.includes('undoLast')) return null
  return (
    <div>
      <LargeButton appearance="subtle" disabledFocusable={isSending} onClick={() => void submit({ type: 'undoLast' })}>
        {act ? undo.of[act.did](inShort(whatOf(act))) : undo.last}
      </LargeButton>
      {trouble && <p role="alert">{trouble}</p>}
    </div>
  )
}

function useWhatOf() {
  const { about } = useSession().state.view
  const locale = useLocale()
  const { reader, table } = useMe()
  return (act: OwnAct): string => ('words' in act ? act.words : whatText(act.item.content, act.item.kind, table, about?.language ?? locale, reader))
}
