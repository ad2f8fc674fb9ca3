import { paperTexts } from './shown/paper.ts'

const isIn = (language: string) => (version: string) => version.startsWith(`paper-${language}-`)
const newestFirst = paperTexts.map(({ version }) => version).toReversed()

/** Every text that a paper to sign may have, as it is printed at its end: those in this language first, and the newest first of all. */
export const paperVersionsFor = (language: string): readonly string[] => [...newestFirst.filter(isIn(language)), ...newestFirst.filter((version) => !isIn(language)(version))]
