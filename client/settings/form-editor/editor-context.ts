import { createContext, useContext } from 'react'
import type { FormSight } from '#core/wire/forms.ts'
import type { FormDraft, PhaseDraft } from './form-draft.ts'

export type Editing = {
  draft: FormDraft
  /** The form as it stood when its changing began. */
  first: FormDraft
  change: (part: Partial<FormDraft>) => void
  changePhase: (id: string, part: Partial<PhaseDraft>) => void
  /** What to say under a field; undefined while nothing is wrong there, or before anybody has asked whether the form is ready. */
  messageAt: (at: string) => string | undefined
  /** How much is wrong at a place and in all that it holds. */
  faultsIn: (at: string) => number
  /** The form as each role meets it, when it last held. */
  sight: FormSight | null
  /** Whether that is how it stands now. */
  isSightNew: boolean
}

export const EditorContext = createContext<Editing | null>(null)

/** The form that is being changed. Throws outside of the editor. */
export function useEditing(): Editing {
  const editing = useContext(EditorContext)
  if (editing === null) throw new Error('There is no editor around this component.')
  return editing
}

/** The id of what stands at a place in the form. */
export const placeOf = (at: string): string => `form-edit-${at.replaceAll('.', '-')}`

/** The id of a phase's button: it goes with the phase wherever that is moved. */
export const cardPlace = (id: string, act: 'open' | 'up' | 'down'): string => `form-edit-phase-${id}-${act}`
