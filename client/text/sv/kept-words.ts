import { decision } from './kept/decision.ts'
import { earlier } from './kept/earlier.ts'
import { fields } from './kept/fields.ts'
import { handover } from './kept/handover.ts'
import { obstacles } from './kept/obstacles.ts'
import { owner } from './kept/owner.ts'
import { plan } from './kept/plan.ts'
import { ready } from './kept/ready.ts'
import { rests } from './kept/rests.ts'
import { shared } from './kept/shared.ts'
import { views } from './kept/views.ts'

export const words = { decision, earlier, fields, handover, obstacles, owner, plan, ready, rests, shared, views }
