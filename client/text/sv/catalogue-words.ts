import { interventions } from './catalogue/interventions.ts'

export const words = { interventions }
