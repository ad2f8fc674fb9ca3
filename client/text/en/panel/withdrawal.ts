import type { withdrawal as sv } from '../../sv/panel/withdrawal.ts'

export const withdrawal: typeof sv = {
  withdraw: (name) => `${name} takes back their consent`,
  withdrawPlain: 'Take back the consent',
  sure: (name) => `Does ${name} take back their consent?`,
  surePlain: 'Do you want to take back the consent?',
  happens: 'The meeting stops for everyone. We hide what we have written at once. Within a minute we erase it.',
  stays: 'What the authorities already know they keep.',
  no: 'No, go on',
  yes: 'Yes, stop the meeting',
  title: 'The consent has been taken back',
  by: {
    participant: 'The participant has taken back their consent.',
    supportPerson: 'The person who answers for the participant has taken back the consent.',
    leader: 'The person who leads the meeting has written it down, as it was said.',
    staff: 'The authority has written it down for the participant.',
  },
  hidden: 'The meeting stands still. No one sees what we have written.',
  erasesIn: (seconds) => `We erase it in about ${seconds} seconds.`,
  erasesNow: 'We are erasing it now.',
  mistake: 'It was a mistake',
  mistakeHelp: 'Was it wrong? Then everything comes back, and the meeting takes a break.',
  mistakeOthers: {
    participant: 'Was it wrong? Then the participant can undo it on their screen.',
    supportPerson: 'Was it wrong? Then the participant can undo it on their screen.',
    leader: 'Was it wrong? Then the person who leads the meeting can undo it.',
    staff: 'Was it wrong? Then the participant can undo it on their screen.',
  },
  goesOn: 'The consent holds again. The meeting can go on.',
  nowTitle: 'Do this now',
  now: ['Say aloud that the meeting has stopped.', 'Ask the participant how it feels and what should happen now.', 'Share nothing more about the participant with each other.'],
  ask: (name) => `Do you have questions? Call ${name}:`,
}
