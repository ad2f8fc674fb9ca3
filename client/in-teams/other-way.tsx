import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import styles from './in-teams.module.css'

/** Under the field for the personal link: by one's account. */
export function AccountWay({ look }: { look: () => void }) {
  const { teams, paste } = { ...useWords('teams'), ...useWords('paste') }
  return (
    <div className={styles.otherWay}>
      <p>{paste.atWork}</p>
      <LargeButton onClick={look}>{teams.withAccount}</LargeButton>
    </div>
  )
}

/** By one's personal link; `again` looks for the account's meetings once more. */
export function LinkWay({ useLink, again }: { useLink: () => void; again?: () => void }) {
  const { teams } = useWords('teams')
  return (
    <div className={styles.ways}>
      {again && <LargeButton onClick={again}>{teams.tryAgain}</LargeButton>}
      <LargeButton onClick={useLink}>{teams.withLink}</LargeButton>
    </div>
  )
}

/** Under the field, for who has no account: where a link comes from. */
export function NoLink() {
  const { teams } = useWords('teams')
  return (
    <div className={styles.otherWay}>
      <p>{teams.noLink}</p>
    </div>
  )
}
