/** What is said besides the items, as one file to fetch. */
export { MoneySaid } from '../money/money-said.tsx'
export { KeptThings } from './kept-things.tsx'
