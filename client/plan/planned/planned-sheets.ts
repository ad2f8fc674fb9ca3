/** What is shown of what has been planned, as one file to fetch. */
export { PlannedSheet } from './planned-sheet.tsx'
export { EarlierLinks } from './earlier-links.tsx'
