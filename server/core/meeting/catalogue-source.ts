import { z } from 'zod'
import { freeText, idSchema } from './scalars.ts'

/**
 * What an intervention is, in plain words: the end of "Det är …", without its full stop, or (with a capital) sentences of its own.
 * English is the authority's choice.
 */
export const plainDescriptionSchema = z.strictObject({ sv: description('Det är', /^(?:En|Ett) /u), en: description('It is', /^An? /u).nullable() })
export type PlainDescription = z.infer<typeof plainDescriptionSchema>

/** From which version of which entry of the host authority's catalogue an item was taken, and what that is, as it stood then. */
export const catalogueSourceSchema = z.strictObject({ entryId: idSchema, version: z.number().int().min(1), name: freeText(80), plain: plainDescriptionSchema })
export type CatalogueSource = z.infer<typeof catalogueSourceSchema>

/** Whoever writes "Det är en kurs." or "En kurs" means the same. */
function description(opening: string, article: RegExp) {
  const opened = new RegExp(`^(?:${opening} +)+(?=.)`, 'iu')
  return freeText(200).overwrite((text) => {
    const rest = text.replace(opened, '')
    const isEnd = rest !== text || article.test(rest) || /^\p{Ll}/u.test(rest)
    return isEnd ? rest.slice(0, 1).toLowerCase() + rest.slice(1).replace(/(?<=^[^.]+)\.$/u, '') : rest
  })
}
