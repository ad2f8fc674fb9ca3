import { decision } from './kept/decision.ts'
import { handover } from './kept/handover.ts'
import { obstacles } from './kept/obstacles.ts'
import { plan } from './kept/plan.ts'
import { ready } from './kept/ready.ts'
import { shared } from './kept/shared.ts'
import { views } from './kept/views.ts'

export const words = { decision, handover, obstacles, plan, ready, shared, views }
