import { Button } from '@fluentui/react-components'
import { useMemo, type RefObject } from 'react'
import { check } from '#core/plain-language/check.ts'
import type { Audience } from '#core/plain-language/finding.ts'
import { useDrafts, useSession } from '#client/live/use-session.tsx'
import { inShort } from '#client/text/in-short.ts'
import { useGlossary } from '#client/meeting/hard-words/use-glossary.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import { Announcer } from '#client/ui/announcer.tsx'
import { Unseen } from '#client/ui/unseen.tsx'
import type { Heard } from './heard.ts'
import { howItIsRead } from './how-it-is-read.ts'
import { LeftAlone } from './left-alone.ts'
import { numbersIn } from './numbers-in-text.ts'
import { useFinding } from './use-finding.ts'
import { findingToShow, type Shown } from './which-finding.ts'
import styles from './written-field.module.css'

export type WritingHelpProps = {
  /** Of the line, for the field to be described by. */
  id: string
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  /** In characters. */
  longest: number
  /** Who reads what is written here. */
  audience: Audience
}

/** One finding at a time under a field where somebody writes what others will read. It advises: nothing waits for it. */
export function WritingHelp({ id, field, text, longest, audience }: WritingHelpProps) {
  const words = useWords('writing').writingHelp
  const { refusals } = useWords('refusals')
  const locale = useLocale()
  const { view, clockOffsetMs } = useSession().state
  const language = view.about?.language ?? locale
  const glossary = useGlossary()
  const drafts = useDrafts()
  const left = useMemo(() => new LeftAlone(drafts), [drafts])
  const numbers = (written: string) => numbersIn(written, { certain: refusals.personalNumber, asks: words.isItPhone })
  const { shown, isKeyed, heard, take, leave } = useFinding({
    field,
    text,
    left,
    find: (written, caret) => findingToShow(check(written, howItIsRead({ language, audience, glossary }, Date.now() + clockOffsetMs)), { text: written, caret, longest, locale, numbers: numbers(written), isLeft: left.leftIn(written) }),
    findBlocking: (written) => numbers(written).find(({ blocks }) => blocks) ?? null,
  })
  return (
    <>
      <div key={shown ? `${shown.rule} ${shown.start}` : 'nothing'} className={styles.line}>
        <p id={id} className={shown?.blocks ? styles.blocks : styles.message}>
          <bdi lang={shown?.language}>{shown?.message}</bdi> <Unseen>{shown && keysOf(shown, isKeyed, words)}</Unseen>
        </p>
        {!shown && (
          <span aria-hidden className={styles.waits}>
            {words.waits}
          </span>
        )}
        {shown && !shown.blocks && (
          <div className={styles.answers}>
            {shown.better !== undefined && (
              <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={() => take(shown)}>
                {shown.better === '' ? words.strike : <><span className={styles.verb}>{words.write}</span> {words.quoted(inShort(shown.better))}</>} <kbd aria-hidden>{isKeyed && words.tab}</kbd>
              </Button>
            )}
            <Button size="small" appearance="subtle" onMouseDown={(event) => event.preventDefault()} onClick={() => leave(shown)}>
              {words.leave} <kbd aria-hidden>{words.esc}</kbd>
            </Button>
          </div>
        )}
      </div>
      <Announcer text={heardText(heard, words)} />
    </>
  )
}

type Says = Words<'writing'>['writingHelp']

/** Which keys answer the line, for who does not see them on its buttons. */
function keysOf({ better, blocks }: Shown, isKeyed: boolean, { keys }: Says): string {
  const take = better === undefined || !isKeyed ? [] : [better === '' ? keys.strike : keys.write(better)]
  return [...take, ...(blocks ? [] : [keys.leave])].join(' ')
}

function heardText(heard: Heard, words: Says): string {
  if (heard === null) return ''
  if ('taken' in heard) return heard.taken === '' ? words.struck : words.written(heard.taken)
  return `${heard.finding.message} ${keysOf(heard.finding, heard.isKeyed, words)}`.trim()
}
