/** Where what the participant has told stands on the page: led to from elsewhere. */
export const toldElementId = 'told'
