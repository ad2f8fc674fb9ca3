import type { Language } from '#core/meeting/scalars.ts'
import { enCatalogueWords } from './en/catalogue.ts'
import { svCatalogueWords } from './sv/catalogue.ts'

/** How what an intervention is becomes a sentence. */
export const catalogueWords: Record<Language, Record<keyof typeof svCatalogueWords, string>> = { sv: svCatalogueWords, en: enCatalogueWords }
