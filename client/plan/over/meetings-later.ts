/** The lists of what is planned and what is over, which are asked for first, as one file to fetch. */
export { AheadPart } from './ahead-part.tsx'
export { OverPart } from './over-part.tsx'
