import { Button } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { givesFile, useMayHaveFiles } from '#client/meeting/files-of-letters.ts'
import styles from './panel.module.css'

/** `name` says whose letter it is, for which the label is too short. */
export type LetterFormProps = { address: string; label: string; name: string; isFirst?: boolean }

/** Nothing where the server would refuse the file. */
export function LetterForm({ address, label, name, isFirst = false }: LetterFormProps) {
  const { getToken } = useSession()
  const mayHaveFiles = useMayHaveFiles()
  if (!mayHaveFiles && givesFile(address)) return null
  return (
    <form method="post" action={address} target="_blank" className={styles.linkForm}>
      <input type="hidden" name="token" value={getToken() ?? ''} />
      <Button type="submit" appearance={isFirst ? 'secondary' : 'subtle'} aria-label={name}>
        {label}
      </Button>
    </form>
  )
}
