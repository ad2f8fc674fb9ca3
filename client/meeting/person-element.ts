/** Where the people around the table stand on the page. */
export const tableElementId = 'around-the-table'

/** Where one of them stands. */
export const personElementId = (seatId: string): string => `person-${seatId}`
