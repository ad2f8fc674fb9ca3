import type { DemoMeeting } from '../demo-meeting.ts'
import { coordinatorAsks } from './coordinator-asks.ts'
import { everyObstacle } from './every-obstacle.ts'
import { goingRound } from './going-round.ts'
import { localGroup } from './local-group.ts'
import { noLettersPlease } from './no-letters-please.ts'
import { onTheWay } from './on-the-way.ts'
import { resursteamMoney } from './resursteam-money.ts'
import { slowStart } from './slow-start.ts'
import { stuckCaseWorker } from './stuck-case-worker.ts'
import { threeVoices } from './three-voices.ts'
import { wageSubsidy } from './wage-subsidy.ts'
import { whichDecision } from './which-decision.ts'

/** One meeting of each kind but Resursrådet's, after what the reports tell; here with made-up people. */
export const allFormMeetings: readonly DemoMeeting[] = [resursteamMoney, wageSubsidy, coordinatorAsks, slowStart, onTheWay, threeVoices, noLettersPlease, whichDecision, stuckCaseWorker, everyObstacle, localGroup, goingRound]
