import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { PlayAction, Playing } from './demo-door.ts'
import { usePlaying } from './use-playing.ts'
import styles from './demo.module.css'

type PlayControlsProps = {
  meetingId: string
  staffToken: string
  /** After starting over: the links are new. */
  onRestart: () => Promise<unknown>
  /** The server knows the meeting no longer. */
  onGone: () => void
}

/** Plays the meeting as people would, a command at a time, and says what happens. */
export function PlayControls({ meetingId, staffToken, onRestart, onGone }: PlayControlsProps) {
  const words = useWords('start').demo
  const { playing, hasFailed, act } = usePlaying(meetingId, staffToken, onGone)
  const [isActing, setIsActing] = useState(false)
  const state = playing?.state ?? 'idle'
  const run = async (action: PlayAction) => {
    setIsActing(true)
    const found = await act(action)
    if (action === 'restart' && found) await onRestart()
    setIsActing(false)
  }
  // What has failed may be tried again, also before anything is known.
  const isWaiting = isActing || (!playing && !hasFailed)
  return (
    <div className={styles.controls}>
      <div className={styles.buttons}>
        {state === 'playing' ? (
          <Button appearance="primary" disabledFocusable={isWaiting} onClick={() => void run('pause')}>
            {words.pause}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={isWaiting || state === 'done'} onClick={() => void run('play')}>
            {state === 'paused' ? words.resume : words.play}
          </Button>
        )}
        <Button disabledFocusable={isWaiting || state === 'done'} onClick={() => void run('step')}>
          {words.step}
        </Button>
        <Button appearance="subtle" disabledFocusable={isWaiting} onClick={() => void run('restart')}>
          {words.restart}
        </Button>
      </div>
      <WhatHappens playing={playing} />
      {hasFailed && <p role="alert">{words.playFailed}</p>}
    </div>
  )
}

function WhatHappens({ playing }: { playing: Playing | null }) {
  const words = useWords('start').demo
  const locale = useLocale()
  const said = playing?.state === 'done' ? words.done : (playing?.line?.[locale] ?? words.idle)
  return (
    <div className={styles.line}>
      <p aria-live="polite">{said}</p>
      {playing && playing.at > 0 && (
        <p className={styles.soft}>
          <progress max={playing.of} value={playing.at} aria-hidden="true" /> {words.at(playing.at, playing.of)}
        </p>
      )}
    </div>
  )
}
