import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'

/** Where something that has no answer is kept by consent from who leads: that it is there, beside what they see, and who can take it up. */
export function HiddenLeft() {
  const { readBack } = useView()
  const { kinds } = useWords('later')
  return readBack?.isItemHidden && <p>{kinds.itemHidden}</p>
}
