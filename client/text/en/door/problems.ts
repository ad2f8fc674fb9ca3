import type { problems as sv } from '../../sv/door/problems.ts'

export const problems: typeof sv = {
  badMessage: 'The page sent something that we do not understand. Load the page again.',
  tooLarge: 'The text is too long. Make it a little shorter and try again.',
  tooFast: 'That was too fast. Wait a moment and try again.',
  signInAgain: 'You need to go into the meeting again. Open your link once more.',
  noSuchMeeting: 'The meeting is no longer here. Call the person who invited you.',
  linkDoesNotOpen: 'The link does not open a meeting. Call the person who invited you.',
  noSeatInTeams: 'Is the meeting over? Ask the person who led it for your letter. If not, open your link or call who invited you.',
  tenantNotLetIn: 'Your workplace cannot sign in here yet. Open your personal link instead.',
  signInAway: 'The sign-in does not answer. Try again, or open your personal link.',
  wrongWireVersion: 'The page has grown old. Load it again.',
  databaseAway: 'We cannot save just now. We keep trying. The text is still here.',
  notFound: 'There is no such page. Look at the address once more.',
  termAlreadyThere: 'The word is among your words already. Change it instead.',
  tooManyTerms: 'You have as many words of your own as there is room for. Take one away and try again.',
  unexpected: 'Something went wrong on our side. Try again. What is saved is still there.',
}
