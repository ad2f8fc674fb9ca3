import type { paperText as sv } from '../../sv/later/paper-text.ts'

export const paperText: typeof sv = {
  label: 'Which text stands on the paper?',
  hint: 'At the end of the paper stands “Text:” and a number. Choose the same number here.',
  labelApart: 'Which text stands by the question on the paper?',
  hintApart: 'Under the question it says “Text:” and a number. Choose the same number here.',
  /** Where the list is too narrow for the whole number. */
  chosen: (version: string) => `Chosen: ${version}`,
  newest: (version) => `${version} (the newest)`,
}
