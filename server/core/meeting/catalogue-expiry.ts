/** Whether an entry of the catalogue may be had no more; `today` is a day in Sweden. Alone here: a page that asks needs no schema for it. */
export const isExpired = ({ validUntil }: { validUntil: string }, today: string): boolean => validUntil < today
