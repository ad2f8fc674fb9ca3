import { background } from './plan/background.ts'
import { consent } from './plan/consent.ts'
import { door } from './plan/door.ts'
import { kept } from './plan/kept.ts'
import { meeting } from './plan/meeting.ts'
import { paper } from './plan/paper.ts'
import { people } from './plan/people.ts'
import { ready } from './plan/ready.ts'
import { waiting } from './plan/waiting.ts'

export const words = { door, waiting, kept, meeting, people, background, consent, paper, ready }
