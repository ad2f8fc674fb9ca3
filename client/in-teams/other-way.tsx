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

/** By one's personal link; where nothing else is left to press it comes first, and `again` looks once more for a seat of the account. */
export function LinkWay({ useLink, again }: { useLink: () => void; again?: () => void }) {
  const { teams } = useWords('teams')
  return (
    <div className={styles.ways}>
      <LargeButton appearance={again ? 'primary' : 'secondary'} onClick={useLink}>
        {teams.withLink}
      </LargeButton>
      {again && <LargeButton onClick={again}>{teams.tryAgain}</LargeButton>}
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
