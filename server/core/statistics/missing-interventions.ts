import type { Meeting } from '#core/meeting/meeting.ts'

/** How a note begins that the catalogue's button makes, in each language that it is pressed in. */
export const missingIntervention = { sv: 'Insatsen saknas: ', en: 'Support is missing: ' }

/** How many interventions somebody looked for in the catalogue and noted as missing. */
export const missingInterventionsOf = ({ gaps }: Pick<Meeting, 'gaps'>): number => gaps.filter(({ kind, words }) => kind === 'gap' && Object.values(missingIntervention).some((beginning) => words.startsWith(beginning))).length
