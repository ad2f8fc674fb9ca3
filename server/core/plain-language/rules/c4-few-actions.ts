import { readersActions } from '../actions.ts'
import { englishReadersActions } from '../actions-english.ts'
import type { Rule } from './rule.ts'

const MANY = 3
const TOO_MANY = 6

/** C4: the participant gets two things to do at most; the third is said at its place, the sixth gravely. */
export const fewActions: Rule = {
  id: 'C4',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: ({ sentences, audience, language, text }) => {
    if (audience !== 'participant') return []
    const actions = sentences.filter(({ words }) => (language === 'sv' ? readersActions(words) : englishReadersActions(words, text)).length > 0)
    const third = actions[MANY - 1]
    if (!third) return []
    return [{
      start: third.start,
      end: third.end,
      ...(actions.length >= TOO_MANY ? { severity: 'error' as const } : {}),
      message: {
        sv: `Här är ${actions.length} saker att göra. Två är lagom att minnas. Kan någon annan göra resten?`,
        en: `Here are ${actions.length} things to do. Two are easy to remember. Can somebody else do the rest?`,
      },
    }]
  },
}
