import { inShort } from '../../in-short.ts'
import type { gaps as sv } from '../../sv/panel/gaps.ts'

export const gaps: typeof sv = {
  title: 'To learn from',
  help: 'Write about how things work between us. Write nothing about a person.',
  ownMoment: (minutes) => `About ${minutes} minutes, the team alone.`,
  hasLeft: (name) => `Has ${name} left? Otherwise wait.`,
  none: 'Nothing is written down yet.',
  kind: 'What is it?',
  kinds: { gap: 'Collaboration failed here', success: 'This worked' },
  words: 'What happened?',
  add: 'Write it down',
  come: (kind, words) => `${kind}: ${words}`,
  remove: 'Remove',
  removeName: (words) => `Remove: ${inShort(words)}`,
}
