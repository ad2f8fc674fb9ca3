import type { KeyboardEvent } from 'react'
import type { Author, Draft } from './composer-draft.ts'
import type { DraftField } from './draft-content.ts'

export type ComposerPartProps = {
  draft: Draft
  author: Author
  change: (change: Partial<Draft>) => void
  /** What to say under a field that is not filled; undefined while it is, or before anything was sent. */
  lacks: (field: DraftField) => string | undefined
  onKeyDown: (event: KeyboardEvent) => void
}

/** A field's state and message while something is missing in it. */
export const lacking = (message: string | undefined) => (message === undefined ? {} : ({ validationState: 'error', validationMessage: message } as const))
