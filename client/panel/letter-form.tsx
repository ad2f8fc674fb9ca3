import { Button } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import styles from './panel.module.css'

/** `name` says whose letter it is, for which the label is too short. */
export type LetterFormProps = { address: string; label: string; name: string; isFirst?: boolean }

export function LetterForm({ address, label, name, isFirst = false }: LetterFormProps) {
  const { getToken } = useSession()
  return (
    <form method="post" action={address} target="_blank" className={styles.linkForm}>
      <input type="hidden" name="token" value={getToken() ?? ''} />
      <Button type="submit" appearance={isFirst ? 'secondary' : 'subtle'} aria-label={name}>
        {label}
      </Button>
    </form>
  )
}
