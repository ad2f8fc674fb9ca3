/** Where the cases of a meeting with several stand on the page. */
export const casesElementId = 'cases'
