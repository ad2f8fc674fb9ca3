import { LargeButton } from '#client/ui/large-button.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { AtWork } from './at-work.tsx'
import { DoorLayout } from './door-layout.tsx'
import styles from './link.module.css'

/**
 * A personal link that opens nothing. Ended, unknown and somebody else's get one answer from the server, so that what stands here must
 * be true of them all and help who only wants the letter.
 */
export function ClosedLink({ tryAgain }: { tryAgain: () => void }) {
  const { door } = useWords('door')
  const { closedLink: says } = useWords('paste').paste
  return (
    <DoorLayout title={says.title} takesFocus>
      <h2>{says.isOver}</h2>
      <p>{says.isOverHelp}</p>
      <p>
        {/* Nobody may frame a letter: from inside a frame it is a window of its own. */}
        <a className={styles.link} href="/brev" target={window.parent === window ? '_self' : '_blank'} rel="noreferrer">
          {says.withCode}
        </a>
      </p>
      <h2>{says.isAhead}</h2>
      <p>{says.isAheadHelp}</p>
      <LargeButton onClick={tryAgain}>{door.tryAgain}</LargeButton>
      <AtWork />
    </DoorLayout>
  )
}
