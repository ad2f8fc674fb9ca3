import { background } from './writing/background.ts'
import { composer } from './writing/composer.ts'
import { inTeams } from './writing/in-teams.ts'
import { writingHelp } from './writing/writing-help.ts'

export const words = { background, composer, inTeams, writingHelp }
