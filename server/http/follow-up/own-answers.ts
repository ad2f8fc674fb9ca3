import { domainSchema, type Voice } from '#core/follow-up/codes.ts'
import { questionsTo, scale } from '#core/follow-up/questions.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { KeptAnswers } from '#server/store/store.ts'
import { wordsOf, type Asked, type OpenedPage } from './follow-up-page.ts'
import { itemName, outcomeName } from './outcome-list.ts'

/** One thing that was asked, with what was answered of it each time. */
type Line = { asked: string; said: { at: KeptAnswers['months']; says: string }[] }

/** All that whoever holds this code has answered and written themselves, one question after another with one time after another, so that a step can be seen. Nobody else's. */
export function ownAnswers(asked: Asked, { followed, opens, answerer }: OpenedPage, ownWords: string | null): string {
  const [voice, ...others] = opens
  if (voice === undefined || others.length > 0) return ''
  const own = followed.answers.filter((one) => one.voice === voice && one.answerer === answerer)
  const { outcomes, mine } = asked.words
  const each = linesOf(asked, { voice, followed, own }).filter(({ said }) => said.length > 0)
  const about = [...(voice === 'participant' ? aboutOf(asked, followed.about) : []), ...(ownWords === null ? [] : [`${asked.words.ownWords} ${ownWords}`])]
  if (each.length + about.length === 0) return ''
  const times = ({ said }: Line) => said.map(({ at, says }) => `<strong>${escapeHtml(says)}</strong> (${escapeHtml(outcomes.after[at])})`).join('<br>')
  const rows = each.map((line) => `<li>${escapeHtml(line.asked)}<br>${times(line)}</li>`)
  return `<details><summary>${escapeHtml(mine)}</summary><ul class="outcomes">${[...rows, ...about.map((line) => `<li>${escapeHtml(line)}</li>`)].join('')}</ul></details>`
}

function linesOf(asked: Asked, { voice, followed, own }: { voice: Voice; followed: OpenedPage['followed']; own: readonly KeptAnswers[] }): Line[] {
  const words = wordsOf(followed, asked, [voice])
  const line = (text: string, says: (one: KeptAnswers['answers']) => string | undefined): Line => ({ asked: text, said: own.flatMap(({ months, answers }) => { const said = says(answers); return said === undefined ? [] : [{ at: months, says: said }] }) })
  return [
    ...followed.items.map((item) => line(`${itemName(item, words)}:`, ({ outcomes }) => outcomes.filter(({ nr }) => nr === item.nr).map(({ outcome }) => outcomeName(outcome, words))[0])),
    ...questionsTo(voice).map(({ id, text }) => line(text[asked.language], ({ grades }) => scale[(grades[id] ?? 0) - 1]?.[asked.language])),
    ...domainSchema.options.map((domain) => line(`${words.domains[domain]}:`, ({ steps }) => steps.filter((one) => one.domain === domain).map(({ movement }) => words.movements[movement])[0])),
    line(voice === 'participant' ? words.occupation : words.occupationOther, ({ occupation }) => occupation && words.occupations[occupation]),
    line(`${voice === 'participant' ? words.support : words.supportOther}`, ({ support }) => (support ? `${words.supportBefore}: ${words.supportLevels[support.before]}. ${words.supportAfter}: ${words.supportLevels[support.after]}` : undefined)),
  ]
}

const aboutOf = ({ words }: Asked, { gender, ageBand }: OpenedPage['followed']['about']): string[] => [...(gender ? [`${words.gender}: ${words.genders[gender]}`] : []), ...(ageBand ? [`${words.age}: ${words.ages[ageBand]}`] : [])]
