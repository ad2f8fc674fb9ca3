import { memo } from 'react'
import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import { PlainHints } from '../plain-hints-later.tsx'
import { placeOf, useEditing } from './editor-context.ts'
import type { Text } from './form-draft.ts'

/** As the server has it: what a screen still shows well. */
const longest = 400

/** Each text is looked through when it is changed, not when another is. */
const Hints = memo(PlainHints)

type TextPairProps = { at: string; label: string; hint?: string; rows?: number; text: Text; /** As it stood at first. */ before?: Text | undefined; onText: (text: Text) => void }

/** A text in Swedish and in English, with what is wrong and what our rules say beneath each. A slot stands for somebody’s name. */
export function TextPair({ at, label, hint, rows = 1, text, before, onText }: TextPairProps) {
  const words = useWords('settings').editor
  const { messageAt } = useEditing()
  const isStale = before !== undefined && before.en !== '' && before.sv !== text.sv && before.en === text.en
  return (
    <div className={styles.pair}>
      {([['sv', words.inSwedish], ['en', words.inEnglish]] as const).map(([language, named]) => (
        <div key={language} className={styles.group}>
          <TextField place={placeOf(`${at}.${language}`)} label={named(label)} {...(hint !== undefined && language === 'sv' && { hint })} rows={rows} text={text[language]} longest={longest} onText={(said) => onText({ ...text, [language]: said })} message={messageAt(`${at}.${language}`)} />
          <Hints text={text[language].replace(/\{\w+\}/g, 'Kim')} language={language} />
          {language === 'en' && isStale && <p className={styles.quiet}>{words.stale}</p>}
        </div>
      ))}
    </div>
  )
}
