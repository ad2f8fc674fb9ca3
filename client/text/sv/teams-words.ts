import { teams } from './teams/teams.ts'

export const words = { teams }
