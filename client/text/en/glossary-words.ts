import { explain } from './glossary/explain.ts'

export const words = { explain }
