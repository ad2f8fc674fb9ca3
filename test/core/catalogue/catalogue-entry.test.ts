import { describe, expect, it } from 'vitest'
import { catalogueEntrySchema, entryFaults, type CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import { isExpired } from '#core/meeting/catalogue-expiry.ts'
import { plainDescriptionSchema } from '#core/meeting/catalogue-source.ts'
import { entry } from '#test/support/catalogue-entries.ts'

const today = '2026-12-03'
const faults = (changes: Partial<CatalogueEntry>) => entryFaults(entry(changes), today)

describe('an entry of the catalogue', () => {
  it('[CAT-7] was confirmed today or earlier, ends no sooner, and waits from less to more', () => {
    expect(faults({ confirmedOn: '2026-12-03', validUntil: '2026-12-03' })).toEqual([])
    expect(faults({ confirmedOn: '2026-12-04' })).toEqual([{ at: 'confirmedOn', fault: 'dayAhead' }])
    expect(faults({ confirmedOn: '2026-11-02', validUntil: '2026-11-01' })).toEqual([{ at: 'validUntil', fault: 'endsBeforeConfirmed' }])
    expect(faults({ wait: { kind: 'about', from: 6, to: 2, unit: 'weeks' } })).toEqual([{ at: 'wait', fault: 'waitBackwards' }])
  })

  it('[CAT-3] holds on its last day', () => {
    expect([isExpired(entry({ validUntil: '2026-12-03' }), today), isExpired(entry({ validUntil: '2026-12-02' }), today)]).toEqual([false, true])
  })

  it('has other names without commas, which part them in a file', () => {
    expect(catalogueEntrySchema.safeParse(entry({ aliases: ['Spåret'] })).success).toBe(true)
    expect(catalogueEntrySchema.safeParse(entry({ aliases: ['Spåret, vård'] })).success).toBe(false)
  })

  it.each([
    ['Det är en kurs i tio veckor.', 'en kurs i tio veckor'],
    ['En kurs.', 'en kurs'],
    ['det är En kurs', 'en kurs'],
    ['stöd på jobbet.', 'stöd på jobbet'],
    ['Här får du stöd. Du väljer själv.', 'Här får du stöd. Du väljer själv.'],
    ['AF:s kurs.', 'AF:s kurs.'],
    ['Det är ', 'Det är'],
  ])('takes the description “%s” as “%s”', (written, kept) => {
    expect(plainDescriptionSchema.parse({ sv: written, en: null }).sv).toBe(kept)
  })

  it('takes an English description in the same way', () => {
    expect(plainDescriptionSchema.parse({ sv: 'en kurs', en: 'It is a course.' }).en).toBe('a course')
  })
})
