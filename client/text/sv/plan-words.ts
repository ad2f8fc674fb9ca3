import { consent } from './plan/consent.ts'
import { door } from './plan/door.ts'
import { meeting } from './plan/meeting.ts'
import { people } from './plan/people.ts'
import { planned } from './plan/planned.ts'
import { ready } from './plan/ready.ts'

export const words = { door, meeting, people, consent, ready, planned }
