/** What opens and closes a quotation within a quotation. */
export const svInnerMarks = ['’', '’'] as const
