/** What there is of consent on the participant's page, as one file to fetch. */
export { ConsentAsks } from './consent-asks.tsx'
export { ConsentText } from './consent-text.tsx'
