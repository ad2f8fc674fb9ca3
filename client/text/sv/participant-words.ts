import { arrived } from './participant/arrived.ts'
import { before } from './participant/before.ts'
import { closed } from './participant/closed.ts'
import { items } from './participant/items.ts'
import { lead } from './participant/lead.ts'
import { paused } from './participant/paused.ts'
import { people } from './participant/people.ts'
import { phase } from './participant/phase.ts'
import { preparation } from './participant/preparation.ts'
import { signals } from './participant/signals.ts'
import { speakers } from './participant/speakers.ts'
import { wishes } from './participant/wishes.ts'

export const words = { arrived, before, closed, items, lead, paused, people, phase, preparation, signals, speakers, wishes }
