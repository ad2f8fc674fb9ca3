import type { CatalogueEntry } from '#core/meeting/catalogue-entry.ts'

/** An entry as an authority may write it. */
export const entry = (changes: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  name: 'Jobbspår',
  aliases: ['Spåret'],
  plain: { sv: 'en kurs där du provar ett yrke', en: 'a course where you try a trade' },
  organisation: { name: 'Ekby kommun', kind: 'municipality' },
  forWhom: 'Du som har varit borta länge från arbete.',
  howIn: 'Ring Pia på Arbetscentrum.',
  wait: { kind: 'about', from: 2, to: 6, unit: 'weeks' },
  validUntil: '2027-06-30',
  owner: 'Pia Ek, Arbetscentrum',
  confirmedOn: '2026-11-02',
  ...changes,
})
