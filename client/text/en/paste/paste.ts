import type { paste as sv } from '../../sv/paste/paste.ts'

export const paste: typeof sv = {
  title: 'Go into the meeting',
  help: 'You have a link of your own in your letter or message. Paste it here.',
  label: 'Your link',
  wrong: 'That is not a link to a meeting. Copy the whole link and try again.',
  brokenTitle: 'The link is not complete',
  brokenHelp: 'A part of the link is missing. Open it again from your letter or message. Or paste it here.',
  atWork: 'Are you here for your work?',
  withAccount: 'Sign in with your work account',
}
