import type { speakers as sv } from '../../sv/participant/speakers.ts'

export const speakers: typeof sv = {
  yourTurnHelp: 'We listen. You choose what to say.',
  from: (name, organisation) => `${name} from ${organisation}`,
  parts: { chair: 'who leads the meeting', representative: 'here for their organisation', referrer: 'who brought the question', participant: 'whom the meeting is about', supportPerson: 'who is the support person', guardian: 'who may answer for the person the meeting is about', interpreter: 'who interprets' },
  withPart: (who, part) => `${who}, ${part}`,
  attends: { teams: 'Takes part in Teams', browser: 'Takes part on a screen', phone: 'Takes part by phone', room: 'Sits in the room' },
}
