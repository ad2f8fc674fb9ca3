import type { people as sv } from '../../sv/participant/people.ts'

export const people: typeof sv = {
  title: 'Who is here',
  withYou: 'You and those who sit with you',
  withOf: (name) => `${name} and those who sit with them`,
  you: 'you',
  roles: { chair: 'leads the meeting', representative: 'here for their organisation', referrer: 'brought the question', participant: 'the meeting is about you', supportPerson: 'support person', interpreter: 'interpreter' },
  guardian: 'may answer for you',
  guardianOf: (name) => `may answer for ${name}`,
  aboutOf: 'the meeting is about this person',
  aboutYou: 'The meeting is about you.',
  mandates: { decides: 'May decide for their workplace.', recommends: 'Gives advice. Does not decide.', informs: 'Tells and answers questions.' },
  here: 'Is here now',
  notHere: 'Is not here now',
  phone: 'Takes part by phone',
  listens: 'Mostly listens',
  isNew: 'Is new to the team',
}
