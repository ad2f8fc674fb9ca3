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
export type Column = keyof typeof columns
export type Cells = Record<Column, string>

/** Without these a file is no catalogue; other columns may be left out. */
export const neededColumns: readonly Column[] = ['name', 'plainSv', 'organisation', 'kind', 'validUntil', 'owner', 'confirmedOn']

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

/** Where in an entry a column comes to stand, as the schema names it. */
export const columnOf: Record<string, Column> = {
  name: 'name', aliases: 'aliases', 'plain.sv': 'plainSv', 'plain.en': 'plainEn', 'organisation.name': 'organisation', 'organisation.kind': 'kind', forWhom: 'forWhom', howIn: 'howIn', 'wait.from': 'waitFrom', 'wait.to': 'waitTo', wait: 'waitTo', validUntil: 'validUntil', owner: 'owner', confirmedOn: 'confirmedOn',
}
