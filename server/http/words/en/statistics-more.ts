import { moreTable as table } from '../sv/more-table.ts'
import type { StatisticsMoreWords } from '../sv/statistics-more.ts'

export const enStatisticsMore: StatisticsMoreWords = {
  obstacles: table('Obstacles that you raised', 'Meetings where somebody raised an obstacle. Each meeting is counted once. If one obstacle lacks an answer the meeting is on the first line.', {
    unanswered: ['At least one obstacle has no answer', 'In {n} meetings at least one obstacle has no answer.'],
    action: ['All have an answer, and something is done about at least one', 'In {n} meetings all have an answer, and something is done about one.'],
    handedOn: ['All have an answer, at least one is handed on', 'In {n} meetings all obstacles have an answer. Nobody there does anything, but at least one is handed on.'],
    rests: ['All have an answer, at least one is on hold', 'In {n} meetings all obstacles have an answer. Nothing is done now, but at least one is on hold.'],
    rejected: ['All got a no', 'In {n} meetings all obstacles got a no.'],
    answered: ['All obstacles have an answer', 'In {n} meetings all obstacles have an answer.'],
    any: ['Somebody raised an obstacle', 'In {n} meetings somebody raised an obstacle.'],
  }),
  handover: table('Handovers', 'Meetings where you wrote who takes over. It is done when both sides have said yes.', {
    confirmed: ['Both sides said yes', 'In {n} meetings both sides said yes to somebody taking over.'],
    asked: ['One side has not said yes', 'In {n} meetings one side of a handover has not said yes.'],
    any: ['You wrote who takes over', 'In {n} meetings you wrote who takes over.'],
  }),
  readiness: table('Ready to go on', 'Meetings where you asked whether the participant is ready. Everybody who answered is counted.', {
    ready: ['Everybody said yes', 'In {n} meetings everybody said that the participant is ready.'],
    notYet: ['Somebody said partly or not yet', 'In {n} meetings somebody said that the participant is partly ready or not ready yet.'],
    any: ['You asked', 'In {n} meetings you asked whether the participant is ready.'],
  }),
  nextDecision: table('Next decision', 'Meetings where you wrote which decision you ask somebody for, or that none is needed.', {
    asked: ['You asked somebody for a decision', 'In {n} meetings you asked somebody for a decision.'],
    notNeeded: ['No decision is needed', 'In {n} meetings no decision was needed.'],
    any: ['You wrote something about the next decision', 'In {n} meetings you wrote something about the next decision.'],
  }),
  course: table('Cases in the meetings', 'A meeting may have several cases. Here each case is counted.', {
    takenUp: ['You took up the case', '{n} cases were taken up.'],
    putOff: ['The case had to wait or did not belong there', '{n} cases had to wait for another meeting, or did not belong there.'],
  }),
  owner: table('Somebody holds the case together', 'Cases where somebody has said yes to holding it together.', {
    hasOwner: ['Somebody has said yes', 'In {n} cases somebody has said yes to holding it together.'],
  }),
  rests: table('Cases that wait', 'Cases that are on hold, or where something that you wrote down is. If anything waits for care the case is counted there.', {
    care: ['Waits for care', '{n} cases wait for care.'],
    other: ['Waits for something else', '{n} cases wait for something other than care.'],
    any: ['Waits for something', '{n} cases wait for something.'],
  }),
}
