/** Where Teams' web client lives. teams-js trusts it, and our pages let it frame them. */
export const teamsOrigin = 'https://teams.microsoft.com'
/** Where the product lives in these tests: a site of its own, so that Teams frames it across sites. */
export const appOrigin = 'https://sampratad.example.se'
/** Somebody else, who would like to frame the product. */
export const otherOrigin = 'https://not-teams.example.org'
