import type { lead as sv } from '../../sv/panel/lead.ts'

export const lead: typeof sv = {
  chairAway: 'The chair has lost the connection.',
  standInAway: (name) => `${name} was leading the meeting and has lost the connection.`,
  take: 'I will lead for now',
  waits: 'If it takes long, someone else can lead.',
  back: 'The person leading the meeting is back.',
  youLead: 'You are leading the meeting now.',
  otherLeads: (name) => `${name} is leading the meeting now.`,
  takeBack: 'Take it back',
  takeBackName: 'Take back the lead',
  youTitle: 'You lead for now',
  youMay: 'You move from part to part, give the floor and write down answers.',
  youMayNot: 'You cannot let anyone in or close the meeting. The chair does that, and can take back the lead at any time.',
  outside: (count) => `${count === 1 ? 'One person is' : `${count} people are`} waiting to come in. The chair lets people in when back.`,
  ifNeverBack: 'Is the chair still away? Read the letter aloud and print it from here. The chair closes the meeting later.',
}
