import { useRef, useState, type RefObject } from 'react'
import { heardOf, type Heard } from './heard.ts'
import { answerOf } from './key-answer.ts'
import type { LeftAlone } from './left-alone.ts'
import { replaceWords } from './replace-words.ts'
import { useTyping } from './use-typing.ts'
import { stillStands, type Shown } from './which-finding.ts'

type Asked = {
  field: RefObject<HTMLTextAreaElement | null>
  /** What stands in the field. */
  text: string
  left: LeftAlone
  /** The finding to show, of the text as it stands and where the cursor is. */
  find: (text: string, caret: number) => Shown | null
  /** What may not be saved, said without waiting for a pause. */
  findBlocking: (text: string) => Shown | null
}

/** What the line under a field shows and says, and how it is answered: with the keys here, with the same two acts by its buttons. */
export function useFinding({ field, text, left, find, findBlocking }: Asked) {
  const [found, setFound] = useState(() => findBlocking(text))
  const [isKeyed, setIsKeyed] = useState(false)
  const [heard, setHeard] = useState<Heard>(null)
  const isTaking = useRef(false)
  const shown = found !== null && stillStands(found, text) ? found : null

  const show = (next: Shown | null, keyed: boolean) => (setFound(next), setHeard((before) => heardOf(before, next, keyed)))
  const take = (finding: Shown) => {
    if (!field.current || finding.better === undefined) return
    isTaking.current = true
    const isTaken = replaceWords(field.current, finding, finding.better)
    isTaking.current = false
    if (!isTaken) return
    setFound(null)
    setHeard({ taken: finding.better })
  }
  const leave = (finding: Shown) => {
    left.leave(finding, text)
    setFound(null)
    setIsKeyed(false)
    setHeard(null)
    field.current?.focus()
  }

  useTyping(field, {
    paused: ({ value, selectionStart }) => show(find(value, selectionStart), isKeyed),
    typed: ({ value }) => {
      setIsKeyed(!isTaking.current)
      const blocking = findBlocking(value)
      if (blocking !== null || found?.blocks === true) show(blocking, false)
    },
    pressed: (key) => {
      const answer = answerOf(key, shown, isKeyed)
      if (shown && answer !== null) ({ take, leave })[answer](shown)
      return answer !== null
    },
  })
  return { shown, isKeyed, heard, take, leave }
}
