import { dayPlus } from '#core/follow-up/day-plus.ts'
import type { CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import type { Store } from '#server/store/store.ts'

type DemoEntry = Omit<CatalogueEntry, 'validUntil' | 'confirmedOn'> & { id: string; confirmedDaysAgo: number; daysLeft: number }

const about = (from: number, to: number, unit: 'weeks' | 'months'): CatalogueEntry['wait'] => ({ kind: 'about', from, to, unit })
const town = { name: 'Sjöviks kommun', kind: 'municipality' } as const
const work = { name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' } as const

/** Made up, as much as a small authority may have. */
const entries: readonly DemoEntry[] = [
  { id: 'demo-jobbspar', name: 'Jobbspår', aliases: ['Jobbspåret'], plain: { sv: 'en kurs på tio veckor där du provar ett yrke', en: 'a ten-week course where you try a trade' }, organisation: town, forWhom: 'Du som har varit borta från arbete i minst ett år.', howIn: 'Din handläggare anmäler dig till Arbetscentrum.', wait: about(4, 8, 'weeks'), owner: 'Arbetscentrum', confirmedDaysAgo: 24, daysLeft: 200 },
  { id: 'demo-supported', name: 'Supported employment', aliases: ['SE'], plain: { sv: 'stöd av en person som hjälper dig att hitta ett jobb och behålla det', en: 'support from a person who helps you find a job and keep it' }, organisation: work, forWhom: 'Du som behöver mer stöd för att börja arbeta.', howIn: 'Du pratar med din arbetsförmedlare.', wait: about(2, 4, 'months'), owner: 'Arbetsförmedlingen Söder', confirmedDaysAgo: 40, daysLeft: 150 },
  { id: 'demo-gron-rehab', name: 'Grön rehab', aliases: ['Trädgårdsrehabilitering'], plain: { sv: 'lugna dagar i en trädgård med andra, med vårdpersonal nära', en: 'quiet days in a garden with others, with care staff near' }, organisation: { name: 'Sjöviks rehabmottagning', kind: 'region' }, forWhom: 'Du som har varit sjukskriven länge för stress.', howIn: 'Läkaren skriver en remiss.', wait: about(3, 6, 'months'), owner: 'Rehabmottagningen', confirmedDaysAgo: 61, daysLeft: 90 },
  { id: 'demo-boendestod', name: 'Boendestöd', aliases: [], plain: { sv: 'en person som kommer hem till dig och hjälper dig att få vardagen att fungera', en: null }, organisation: town, forWhom: null, howIn: 'Du ansöker hos socialtjänsten.', wait: about(3, 6, 'weeks'), owner: 'Socialtjänsten', confirmedDaysAgo: 15, daysLeft: 300 },
  { id: 'demo-ombud', name: 'Personligt ombud', aliases: ['PO'], plain: { sv: 'en person som står på din sida och hjälper dig med myndigheter', en: 'a person who is on your side and helps you with authorities' }, organisation: town, forWhom: 'Du som är över 18 och mår psykiskt dåligt sedan länge.', howIn: 'Du ringer själv. Det är gratis.', wait: { kind: 'unknown' }, owner: 'Ombudsgruppen', confirmedDaysAgo: 33, daysLeft: 180 },
  { id: 'demo-budget', name: 'Budget- och skuldrådgivning', aliases: ['skuldrådgivare'], plain: { sv: 'samtal med någon som hjälper dig att få ordning på pengarna', en: null }, organisation: town, forWhom: null, howIn: 'Du bokar en tid själv.', wait: { kind: 'none' }, owner: 'Konsumentvägledningen', confirmedDaysAgo: 12, daysLeft: 260 },
  { id: 'demo-forrehab', name: 'Förrehabilitering', aliases: ['Resursgruppen'], plain: { sv: 'en grupp som träffas i lugn takt innan du börjar arbetsträna', en: null }, organisation: { name: 'Försäkringskassan', kind: 'forsakringskassan' }, forWhom: 'Du som är långt från arbete.', howIn: 'Din handläggare ordnar ett första samtal.', wait: about(1, 2, 'months'), owner: 'Samordningsförbundet', confirmedDaysAgo: 400, daysLeft: -20 },
]

/** Gives the demo's authority a catalogue, once; what somebody has changed there since stays. */
export async function settleDemoCatalogue(store: Store, { hostAuthorityId, at }: { hostAuthorityId: string; at: string }): Promise<void> {
  const today = at.slice(0, 10)
  const made = entries.map(({ id, confirmedDaysAgo, daysLeft, ...entry }) => ({ id, entry: { ...entry, confirmedOn: dayPlus(today, -confirmedDaysAgo), validUntil: dayPlus(today, daysLeft) } }))
  // Of a catalogue that has anything the stamp is another: nothing is done then.
  await store.saveEntries({ hostAuthorityId, stamp: 0, entries: made, atMost: made.length, at, by: 'Demo' })
}
