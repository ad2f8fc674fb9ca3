import type { words as sv } from '../sv/writing-words.ts'
import { background } from './writing/background.ts'
import { composer } from './writing/composer.ts'
import { inTeams } from './writing/in-teams.ts'
import { writingHelp } from './writing/writing-help.ts'

export const words: typeof sv = { background, composer, inTeams, writingHelp }
