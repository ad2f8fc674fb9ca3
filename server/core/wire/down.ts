import { z } from 'zod'
import { letterSchema } from '#core/letters/letter.ts'
import { refusalSchema } from '#core/meeting/refusal.ts'
import { momentSchema } from '#core/meeting/scalars.ts'
import * as section from '#core/meeting/view-sections.ts'
import { problemSchema } from './problem.ts'

/** All that can be on a screen. A section that a role may not see is absent; one that is null is not there (yet). */
export const viewSchema = z.strictObject({
  lobby: section.lobbySectionSchema.nullable(),
  about: section.aboutSectionSchema.nullable(),
  people: section.peopleSectionSchema.nullable(),
  consent: section.consentSectionSchema.nullable(),
  lead: section.leadSectionSchema.nullable(),
  ready: section.readySectionSchema.nullable(),
  preparation: section.preparationSectionSchema.nullable(),
  background: section.backgroundSectionSchema.nullable(),
  agenda: section.agendaSectionSchema.nullable(),
  speaking: section.speakingSectionSchema.nullable(),
  told: section.toldSectionSchema.nullable(),
  items: section.itemsSectionSchema.nullable(),
  money: section.moneySectionSchema.nullable(),
  gaps: section.gapsSectionSchema.nullable(),
  kept: section.keptSectionSchema.nullable(),
  corrections: section.correctionsSectionSchema.nullable(),
  readBack: section.readBackSectionSchema.nullable(),
  signals: section.signalsSectionSchema.nullable(),
  writing: section.writingSectionSchema.nullable(),
  knocks: section.knocksSectionSchema.nullable(),
  /** The participant's letter as it would be sent now: from the read-back on. */
  letter: letterSchema.nullable(),
  /** The referrer's letter: the chair's and the referrer's alone. */
  referrerLetter: letterSchema.nullable(),
})
export type View = z.infer<typeof viewSchema>

/**
 * The whole view (`isWhole`) or the sections that changed. `step` counts what was sent to this role in this room since the
 * server opened it; `after` is the step it builds on. A client whose last step is not `after` asks for the whole (`resync`).
 */
export const viewMessageSchema = z.strictObject({
  isWhole: z.boolean(),
  after: z.number().int(),
  step: z.number().int(),
  version: z.number().int(),
  /** The server's clock when this was sent, for counting minutes on a device whose clock is wrong. */
  now: momentSchema,
  sections: viewSchema.partial(),
})
export type ViewMessage = z.infer<typeof viewMessageSchema>

/** The session is over for this connection, and why. */
export const endedMessageSchema = z.strictObject({ why: z.enum(['replacedByOtherDevice', 'sessionOver', 'serverStops', 'consentWithdrawn']) })
export type EndedMessage = z.infer<typeof endedMessageSchema>

/** Every event down, with its message. */
export const down = { view: viewMessageSchema, mine: section.mineSchema, ended: endedMessageSchema }

/** The acknowledgement of a command, after commit. */
export const answerMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), version: z.number().int() }),
  z.strictObject({ kind: z.literal('refused'), refusal: refusalSchema }),
  z.strictObject({ kind: z.literal('problem'), problem: problemSchema, faultId: z.string().optional() }),
])
export type AnswerMessage = z.infer<typeof answerMessageSchema>
export type { Mine } from '#core/meeting/view-sections.ts'
