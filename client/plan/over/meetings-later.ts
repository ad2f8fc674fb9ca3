/** The lists of what is planned, what is over and what came of it, which are asked for first, as one file to fetch. */
export { AheadPart } from './ahead-part.tsx'
export { NewsPart } from './news-part.tsx'
export { OverPart } from './over-part.tsx'
