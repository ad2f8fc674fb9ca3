import type { z } from 'zod'
import type * as section from './view-sections.ts'

/** What comes off a section on its way to a large screen: nothing is sent that the screen does not draw, least of all of a person. */
type OffStage = {
  about: z.infer<typeof section.aboutSectionSchema>
  people: z.infer<typeof section.peopleSectionSchema>
  agenda: z.infer<typeof section.agendaSectionSchema>
  items: z.infer<typeof section.itemsSectionSchema>
}

/** The sections of a large screen, each as it is sent there. What is not listed is not shown. */
const onStage: { [N in keyof OffStage]: (drawn: OffStage[N]) => OffStage[N] } & Record<'speaking' | 'writing' | 'letter', <T>(drawn: T) => T> = {
  about: (about) => ({ ...about, early: null, form: { ...about.form, teamMoment: null } }),
  people: ({ organisations, seats }) => ({ organisations, seats: seats.map((seat) => ({ ...seat, why: '', mandate: null, isNew: false, isListening: false, isCovered: true })) }),
  agenda: ({ cases: _theirs, phases, ...agenda }) => ({ ...agenda, phases: phases.map((phase) => ({ ...phase, skippedBecause: null })) }),
  items: (items) => items.map(({ caseId: _theirs, ...item }) => ({ ...item, content: { ...item.content, why: null, wait: null } })),
  speaking: (drawn) => drawn,
  writing: (drawn) => drawn,
  letter: (drawn) => drawn,
}

/** A section as a large screen gets it; null where it gets none of it. */
export function drawOnStage<T>(name: string, drawn: T | null): T | null {
  const shown = name in onStage ? (onStage[name as keyof typeof onStage] as (drawn: T) => T) : null
  return shown === null || drawn === null ? null : shown(drawn)
}
