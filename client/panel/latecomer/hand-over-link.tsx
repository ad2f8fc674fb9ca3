import { Button, Field, Textarea } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import { useCopy } from '#client/ui/use-copy.ts'
import styles from '../panel.module.css'

type HandOverLinkProps = { name: string; link: string; onDone: () => void }

/** A new seat's link, shown until it is handed over: on this screen and nowhere else. */
export function HandOverLink({ name, link, onDone }: HandOverLinkProps) {
  const { addSeat: words } = useWords('panel')
  const { copied, copy } = useCopy(link)
  return (
    <div className={styles.bare}>
      <Field label={words.linkTitle(name)} hint={words.linkHelp(name)}>
        <Textarea readOnly value={link} rows={4} autoComplete="off" spellCheck={false} onFocus={(event) => event.target.select()} />
      </Field>
      <p role="status">{copied === true ? words.copied : copied === false ? words.notCopied : ''}</p>
      <div className={styles.acts}>
        <Button appearance="subtle" onClick={onDone}>
          {words.linkDone}
        </Button>
        <Button appearance="primary" onClick={copy}>
          {words.copy}
        </Button>
      </div>
    </div>
  )
}
