import type { kept as sv } from '../../sv/plan/kept.ts'

export const kept: typeof sv = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'No connection. What you changed is not saved.',
  notTaken: 'The server did not take the plan. What you have changed is not saved.',
  number: 'Take away the personal identity number. We save nothing before that.',
  full: 'There are too many unfinished plans. Throw one of them away. We save nothing before that.',
  needsKey: 'The key no longer works. Change the key. We save nothing before that.',
  elsewhere: 'Somebody has changed the plan in another place. We do not save what you change here.',
  until: (when) => `We erase the plan ${when}, if nobody changes it before that.`,
  keepLong: 'Keep it for 14 days',
  notLong: 'The authority has decided that we keep plans for 24 hours at most. So we do not keep this one for 14 days.',
  over: 'The plan is no longer there. It has become a meeting or was thrown away, or its time is over. We do not save what stands here.',
  closed: 'Somebody has closed the request for this meeting, or it has waited for 30 days. Then we erase the plan too. We do not save what stands here.',
  keepAnew: 'Save as a new plan',
  taken: 'Somebody has already begun to plan this meeting. Open that plan in the list. We do not save what stands here.',
  takeTheirs: 'Take the other one',
  keepMine: 'Keep this one',
  leaveAsks: 'The plan is not saved. If you go on, what you have changed is lost.',
  stay: 'Stay here',
  leaveUnkept: 'Go on without saving',
}
