import { Button, Field, Textarea } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import { useCopy } from '#client/ui/use-copy.ts'
import styles from '../plan.module.css'

type LinkToGiveProps = { link: string; label: string; copyLabel: string; help?: string }

/** A link that somebody else is to have, to be seen whole and copied. */
export function LinkToGive({ link, label, copyLabel, help }: LinkToGiveProps) {
  const { planned: words } = useWords('planned')
  const { copied, copy } = useCopy(link)
  return (
    <>
      <Field label={label} {...(help !== undefined && { hint: help })}>
        <Textarea readOnly value={link} rows={2} autoComplete="off" spellCheck={false} onFocus={(event) => event.target.select()} />
      </Field>
      <div className={styles.acts}>
        <p role="status" className={styles.quiet}>
          {copied === true ? words.copied : copied === false ? words.notCopied : ''}
        </p>
        <Button aria-label={copyLabel} onClick={copy}>
          {words.copy}
        </Button>
      </div>
    </>
  )
}
