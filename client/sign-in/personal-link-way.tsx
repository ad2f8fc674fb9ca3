import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/join/link.module.css'

/** For who can not sign in, or would rather not. */
export function PersonalLinkWay() {
  const { front } = useWords('signIn')
  return (
    <p>
      <a className={styles.link} href="/panel">
        {front.personalLink}
      </a>
    </p>
  )
}
