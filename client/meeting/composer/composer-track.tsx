import { Field, ToggleButton } from '@fluentui/react-components'
import { trackText } from '#core/letters/item-sentences.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Track } from '#client/meeting/view-parts.ts'
import { lacking, type ComposerPartProps } from './composer-part.ts'
import { hasField } from './draft-content.ts'
import styles from './composer.module.css'

const tracks: readonly Track[] = ['health', 'social', 'work']

/** Which part of life it is about: set from the author's own organisation, so mostly nothing to touch. */
export function ComposerTrack({ draft, change, lacks }: ComposerPartProps) {
  const words = useWords('writing').composer
  const locale = useLocale()
  if (!hasField(draft.kind, 'track')) return null
  return (
    <Field label={words.track} orientation="horizontal" className={styles.inline} {...lacking(lacks('track'))}>
      <div role="group" className={styles.tracks}>
        {tracks.map((track) => (
          <ToggleButton key={track} name="track" size="small" checked={draft.track === track} onClick={() => change({ track })}>
            {trackText(track, locale)}
          </ToggleButton>
        ))}
      </div>
    </Field>
  )
}
