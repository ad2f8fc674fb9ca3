import { z } from 'zod'
import { freeText, idSchema } from './scalars.ts'

/** What an intervention is, in plain words: the end of "Det är …", or sentences of its own. English is the authority's choice. */
export const plainDescriptionSchema = z.strictObject({ sv: freeText(200), en: freeText(200).nullable() })
export type PlainDescription = z.infer<typeof plainDescriptionSchema>

/** From which version of which entry of the host authority's catalogue an item was taken, and what that is, as it stood then. */
export const catalogueSourceSchema = z.strictObject({ entryId: idSchema, version: z.number().int().min(1), name: freeText(80), plain: plainDescriptionSchema })
export type CatalogueSource = z.infer<typeof catalogueSourceSchema>
