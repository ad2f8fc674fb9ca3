import { background } from './plan/background.ts'
import { cases } from './plan/cases.ts'
import { consent } from './plan/consent.ts'
import { door } from './plan/door.ts'
import { kept } from './plan/kept.ts'
import { meeting } from './plan/meeting.ts'
import { over } from './plan/over.ts'
import { paper } from './plan/paper.ts'
import { people } from './plan/people.ts'
import { planned } from './plan/planned.ts'
import { ready } from './plan/ready.ts'
import { waiting } from './plan/waiting.ts'

export const words = { door, waiting, over, kept, meeting, people, background, cases, consent, paper, ready, planned }
