import { useWords } from '#client/text/use-words.tsx'

/** That what has no answer is something which consent keeps from who leads, and who can take it up. */
export function HiddenLeft() {
  const { kinds } = useWords('later')
  return <p>{kinds.itemHidden}</p>
}
