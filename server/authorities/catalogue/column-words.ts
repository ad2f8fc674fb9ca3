import type { CatalogueEntry } from '#core/meeting/catalogue-entry.ts'

/** The headings of a file, in the order in which we write them. */
export const columns = {
  id: 'Id',
  name: 'Namn',
  aliases: 'Andra namn',
  plainSv: 'Det är',
  plainEn: 'Det är (på engelska)',
  organisation: 'Organisation',
  kind: 'Typ av organisation',
  forWhom: 'För vem',
  howIn: 'Så får du plats',
  waitFrom: 'Väntetid minst',
  waitTo: 'Väntetid högst',
  waitUnit: 'Väntetid i',
  validUntil: 'Gäller till',
  owner: 'Ansvarig',
  confirmedOn: 'Senast bekräftad',
} as const

export const kindsInFile: Record<CatalogueEntry['organisation']['kind'], string> = {
  arbetsformedlingen: 'Arbetsförmedlingen',
  forsakringskassan: 'Försäkringskassan',
  municipality: 'Kommun',
  region: 'Region',
  association: 'Samordningsförbund',
  employer: 'Arbetsgivare',
  other: 'Annan',
}

type Unit = Extract<CatalogueEntry['wait'], { kind: 'about' }>['unit']
export const unitsInFile: Record<Unit, string> = { days: 'dagar', weeks: 'veckor', months: 'månader' }
/** In the column of units, with no numbers beside it: that nobody waits. With nothing there at all nobody knows. */
export const noWait = 'ingen väntan'
