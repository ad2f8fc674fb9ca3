import type { people as sv } from '../../sv/table/people.ts'

export const people: typeof sv = {
  title: 'Around the table',
  here: (count) => `${count} here`,
  missing: (count) => `${count} missing`,
  withParticipant: (name) => (name === null ? 'Without an organisation' : `${name} and those with them`),
  me: 'you',
  why: 'Why here',
  mandate: 'Mandate',
  mandates: { decides: 'Decides', recommends: 'Recommends', informs: 'Informs' },
  identified: 'How we know who it is',
  identifiedBy: { personalLink: 'Personal link, let in by the chair' },
  notIdentified: 'Not let in yet',
  attends: 'Attends',
  attendsBy: { teams: 'In Teams', browser: 'In a browser', phone: 'By phone', room: 'In the room' },
  consent: 'Consent',
  covered: 'Covers this organisation',
  notCovered: 'Does not cover this organisation yet',
  listens: 'listening',
  isNew: 'new to the team',
  presence: { here: 'is here', away: 'has lost the line', notYet: 'is not here yet', phone: 'is on the phone' },
}
