import type { withdrawal as sv } from '../../sv/participant/withdrawal.ts'
import { names } from '../names.ts'

export const withdrawal: typeof sv = {
  button: 'Take back my yes',
  buttonOf: (name) => `Take back ${names(name)} yes`,
  buttonBefore: 'I do not want to take part',
  buttonBeforeOf: (name) => `${name} does not want to take part`,
  ask: 'Do you want to take back your yes?',
  askOf: (name) => `Do you want to take back ${names(name)} yes?`,
  askBefore: 'Do you want to say no to the meeting?',
  askBeforeOf: (name) => `Does ${name} want to say no to the meeting?`,
  stops: 'Then we stop the meeting at once, for everyone.',
  erases: 'After one minute we erase everything that we have written here. Then there is no letter. Until then you can change your mind.',
  kept: 'What the authorities already know, they keep.',
  noReason: 'You do not have to say why. Nobody may be angry with you.',
  noReasonOf: (name) => `You do not have to say why. Nobody may be angry with ${name}.`,
  yes: 'Yes, take it back',
  yesBefore: 'Yes, say no to the meeting',
  no: 'No',
  done: {
    byYou: 'You have taken back your yes.',
    byGuardian: 'Your guardian has taken back your yes.',
    byLeader: 'The person leading the meeting has written down that you take back your yes.',
    byParticipant: 'The person the meeting is about has taken back their yes.',
    byOther: 'The consent has been taken back.',
  },
  stopped: 'The meeting has stopped.',
  hidden: 'Nobody can read anything from the meeting now.',
  erasesBy: (clock) => `By ${clock} at the latest we erase everything that we have written here. Then there is no letter.`,
  nothingToDo: 'You do not need to do anything.',
  regretHelp: 'Was it a mistake? Then everything comes back, and the meeting can go on.',
  regret: 'I have changed my mind, go on with the meeting',
}
