import { z } from 'zod'
import { languageSchema } from '#core/meeting/scalars.ts'

/**
 * Where a sentence comes from: `template` is our own wording, `record` is our wording filled from what the group saw,
 * `person` is printed exactly as somebody wrote it. `of` names the record: `item:<id>`, `told:<id>`, `plan`, `followUp` …
 */
export const sourceSchema = z.strictObject({ kind: z.enum(['template', 'record', 'person']), of: z.string() })
export type Source = z.infer<typeof sourceSchema>

export const sentenceSchema = z.strictObject({
  text: z.string(),
  source: sourceSchema,
  /** Set when the words are in another language than the letter. */
  lang: languageSchema.optional(),
  /** A telephone number as a link, `tel:+46…`. */
  href: z.string().optional(),
})
export type Sentence = z.infer<typeof sentenceSchema>

const sentences = z.array(sentenceSchema)

export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), sentences }),
  z.strictObject({ kind: z.literal('paragraph'), sentences }),
  /** The box with the most important thing, one paragraph for each part of it. */
  z.strictObject({ kind: z.literal('main'), heading: sentenceSchema, paragraphs: z.array(sentences) }),
  z.strictObject({ kind: z.literal('list'), isNumbered: z.boolean(), items: z.array(sentences) }),
  /** Somebody's own words, printed as written. */
  z.strictObject({ kind: z.literal('quote'), sentences }),
  /** Who does what, when: cards on a narrow screen, a table in print. */
  z.strictObject({
    kind: z.literal('steps'),
    labels: z.strictObject({ who: z.string(), what: z.string(), when: z.string() }),
    steps: z.array(z.strictObject({ who: sentenceSchema, what: sentences, when: sentenceSchema.nullable() })),
  }),
  z.strictObject({ kind: z.literal('words'), words: z.array(z.strictObject({ term: z.string(), explanation: sentenceSchema })) }),
])
export type Block = z.infer<typeof blockSchema>

/** A letter before it is drawn: the page, the print and the plain text all draw these same blocks. */
export const letterSchema = z.strictObject({
  /** `preparation` is to the participant too, before the meeting; `minutes` are to everybody who sat there. */
  recipient: z.enum(['participant', 'referrer', 'preparation', 'minutes', 'obstacles']),
  language: languageSchema,
  title: z.string(),
  sender: z.array(z.string()),
  date: z.string(),
  /** To whom and where the meeting was: "Brev till Kim", "Plats: Teams". */
  about: z.array(z.string()),
  /** The meeting goes on, so what the letter says may still change. */
  isUnfinished: z.boolean(),
  blocks: z.array(blockSchema),
})
export type Letter = z.infer<typeof letterSchema>
