/** What opens and closes a quotation within a quotation. */
export const enInnerMarks = ['‘', '’'] as const
