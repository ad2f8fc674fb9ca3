import { inShort } from '../../in-short.ts'
import type { close as sv } from '../../sv/panel/close.ts'

export const close: typeof sv = {
  title: 'End the meeting',
  ready: 'Everything is done. The letter is finished when the meeting ends.',
  readyMinutes: 'Everything is ready. The minutes are finished when the meeting is over.',
  readyForChair: 'Everything is ready. The chair closes the meeting.',
  before: 'What is left',
  hindrances: {
    nothingToWrite: 'Nothing is written down. Write something the letter can say.',
    openItems: 'Something has no answer.',
    moneyMissing: 'What happens with the money?',
    handoverMissing: 'Who takes over, and when do they get in touch?',
    handoverUnconfirmed: 'Who takes over and who hands over have not both said yes.',
    readinessMissing: 'Not everybody has said whether it is time.',
    planMissing: 'You have no plan yet.',
    decisionMissing: 'Which decision do you ask for?',
    obstaclesOpen: 'An obstacle has no answer.',
    ownerMissing: 'Who keeps the case together?',
    followUpMissing: 'Who gets in touch after the meeting, and when?',
    casesLeft: 'A case is left.',
    notTheLastPhase: 'You are not in the last part yet.',
  },
  show: 'Show',
  showName: (what) => `Show: ${inShort(what)}`,
  close: 'End the meeting',
  toClose: 'To the end',
  sure: 'When the meeting has ended nothing can be changed.',
  yes: 'Yes, end it',
  no: 'No, not yet',
  followUpFirst: (name) => `Who gets in touch with ${name} afterwards? Decide that first if you can.`,
  setFollowUp: 'Decide who',
}
