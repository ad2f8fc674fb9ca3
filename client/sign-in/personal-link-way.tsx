import { useWords } from '#client/text/use-words.tsx'
import doorStyles from '#client/join/door.module.css'

/** For who can not sign in, or would rather not. */
export function PersonalLinkWay() {
  const { front } = useWords('signIn')
  return (
    <p>
      <a className={doorStyles.link} href="/panel">
        {front.personalLink}
      </a>
    </p>
  )
}
