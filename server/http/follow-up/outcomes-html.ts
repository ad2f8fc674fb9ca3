import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { FollowedCase } from '#server/store/store.ts'
import { paragraphs } from '../plain-html.ts'
import { wordsOf, type Asked, type FollowUpParts } from './follow-up-page.ts'
import { monthText, outcomeList } from './outcome-list.ts'

/** Which meeting it was, by kind and month, and what became of each item, as codes: for those who sat there. */
export async function outcomesHtml({ formName }: Pick<FollowUpParts, 'formName'>, asked: Asked, followed: FollowedCase): Promise<string> {
  const { language } = asked
  const words = wordsOf(followed, asked)
  const name = (await formName(followed.hostAuthorityId, followed.formId))?.[language] ?? words.outcomes.someMeeting
  const lead = words.outcomes.lead(name, monthText(followed.heldOn, language))
  return `${paragraphs([lead, words.outcomes.codes])}<section><h2>${escapeHtml(words.outcomes.items)}</h2>${outcomeList(followed, words)}</section>`
}
