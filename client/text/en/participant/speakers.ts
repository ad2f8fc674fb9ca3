import type { speakers as sv } from '../../sv/participant/speakers.ts'

export const speakers: typeof sv = {
  yourTurnHelp: 'We listen. You choose what to say.',
  from: (name, organisation) => `${name} from ${organisation}`,
  attends: { teams: 'Takes part in Teams', browser: 'Takes part on a screen', phone: 'Takes part by phone', room: 'Sits in the room' },
}
