import type { connection as sv } from '../../sv/door/connection.ts'

export const connection: typeof sv = {
  saved: 'Saved',
  saving: 'Saving…',
  connecting: 'Connecting…',
  live: 'Connected',
  lost: 'No connection.',
  lostUnsaved: 'No connection. The text is not saved.',
  lostHelp: 'We keep trying. You do not need to do anything.',
  lostUnsavedHelp: 'The text is still here. We save it when the connection is back.',
  notSaved: 'The text is still here. It is not saved.',
  ended: 'You are no longer in the meeting here.',
  broken: { title: 'The page broke', help: 'It is our fault. What was saved is still there.', reload: 'Load the page again' },
  demo: 'Demo. All the people are made up.',
}
