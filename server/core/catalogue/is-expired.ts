import type { CatalogueEntry } from '#core/meeting/catalogue-entry.ts'

/** Whether it may be had no more; `today` is a day in Sweden. */
export const isExpired = ({ validUntil }: Pick<CatalogueEntry, 'validUntil'>, today: string): boolean => validUntil < today
