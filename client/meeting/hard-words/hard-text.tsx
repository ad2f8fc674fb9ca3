import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { findTerms, type FoundTerm } from '#core/plain-language/glossary/find-terms.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Explanation } from './explanation.tsx'
import { useGlossary } from './use-glossary.ts'
import { usePlaceUnder } from './use-place-under.ts'
import styles from './hard-words.module.css'

/** `isOurs`: the words are the form's, in the page's language; else they were written in the meeting's. */
export type HardTextProps = { text: string; isOurs?: boolean }

/** A text with its hard words underlined: a press explains one under the text it stands in. Our words are Swedish. */
export function HardText({ text, isOurs = false }: HardTextProps) {
  const spoken = useView().about?.language
  const locale = useLocale()
  const glossary = useGlossary()
  const found = useMemo(() => findTerms(text, glossary).filter(({ isCommon }) => !isCommon), [text, glossary])
  return (isOurs ? locale : spoken) === 'sv' && found.length > 0 ? <Underlined key={text} text={text} found={found} /> : text
}

function Underlined({ text, found }: { text: string; found: FoundTerm[] }) {
  const { explain } = useWords('glossary')
  const [open, setOpen] = useState<FoundTerm | null>(null)
  const inside = useRef<HTMLSpanElement>(null)
  const place = usePlaceUnder(inside, open !== null)
  const helpId = useId()
  const wordOf = ({ start, end }: FoundTerm) => text.slice(start, end)
  const between = [0, ...found.map(({ end }) => end)].map((from, index) => text.slice(from, found[index]?.start))
  return (
    <span ref={inside}>
      {between.map((plain, index) => {
        const term = found[index]
        return (
          <span key={index}>
            {plain}
            {term && (
              <Word helpId={helpId} isOpen={term.start === open?.start} onPress={() => setOpen(term.start === open?.start ? null : term)} onClose={() => setOpen(null)}>
                {wordOf(term)}
              </Word>
            )}
          </span>
        )
      })}
      <span id={helpId} hidden>
        {explain.press}
      </span>
      {open && place && createPortal(<Explanation found={open} word={wordOf(open)} />, place)}
    </span>
  )
}

type WordProps = { helpId: string; isOpen: boolean; onPress: () => void; onClose: () => void; children: ReactNode }

/**
 * No `button`: that is a box, which breaks the line it stands in. It is called by the word alone, for it stands in headings that are called
 * by what stands in them; that a press explains it is its description.
 */
function Word({ helpId, isOpen, onPress, onClose, children }: WordProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      onClose()
    }
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPress()
  }
  return (
    <span role="button" tabIndex={0} className={styles.word} aria-expanded={isOpen} aria-describedby={helpId} onClick={onPress} onKeyDown={onKeyDown}>
      {children}
    </span>
  )
}
