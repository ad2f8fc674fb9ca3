import { z } from 'zod'
import { plainDescriptionSchema } from './catalogue-source.ts'
import { waitSchema } from './item.ts'
import { organisationKindSchema } from './meeting-form.ts'
import { daySchema, freeText } from './scalars.ts'

/** So many an authority may offer at a time. */
export const mostEntries = 2000

/** One intervention of a host authority's catalogue: what it is, whose, for whom, how one comes in, and how far that can be trusted. */
export const catalogueEntrySchema = z.strictObject({
  name: freeText(80),
  /** Other names; a file has them in one cell, parted by commas. */
  aliases: z.array(freeText(60).refine((alias) => !alias.includes(','))).max(12),
  plain: plainDescriptionSchema,
  organisation: z.strictObject({ name: freeText(80), kind: organisationKindSchema }),
  forWhom: freeText(200).nullable(),
  howIn: freeText(200).nullable(),
  wait: waitSchema,
  validUntil: daySchema,
  /** Who answers for its being right, in the authority's own words. */
  owner: freeText(80),
  confirmedOn: daySchema,
})
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>

export type EntryFault = { at: 'confirmedOn' | 'validUntil' | 'wait'; fault: 'dayAhead' | 'endsBeforeConfirmed' | 'waitBackwards' }

/** What no field alone can tell to be wrong; `today` is a day in Sweden. */
export function entryFaults({ wait, validUntil, confirmedOn }: CatalogueEntry, today: string): EntryFault[] {
  return [
    ...(confirmedOn > today ? [{ at: 'confirmedOn', fault: 'dayAhead' } as const] : []),
    ...(validUntil < confirmedOn ? [{ at: 'validUntil', fault: 'endsBeforeConfirmed' } as const] : []),
    ...(wait.kind === 'about' && wait.to < wait.from ? [{ at: 'wait', fault: 'waitBackwards' } as const] : []),
  ]
}

/** Whether they are one and the same intervention: the name, of the organisation. */
export const sameEntry = (a: CatalogueEntry, b: CatalogueEntry): boolean => entryKey(a) === entryKey(b)

export const entryKey = ({ name, organisation }: Pick<CatalogueEntry, 'name' | 'organisation'>): string => JSON.stringify([name, organisation.name].map((text) => text.toLowerCase().normalize('NFC')))

/** A number that grows with each thing that is done to a catalogue: two readings with the same stamp are the same. */
export const stampOf = (entries: readonly { version: number }[]): number => entries.reduce((sum, { version }) => sum + version, 0)
