import { separateQuestion } from '#core/letters/separate-version.ts'
import { whatText, whenText, whoText, type Table } from '#core/letters/item-sentences.ts'
import { fullDayText } from '#core/letters/wording/day-and-clock.ts'
import type { Language } from '#core/meeting/languages.ts'
import type { itemsSectionSchema, consentSectionSchema } from '#core/meeting/view-sections.ts'
import type { Written } from '#core/meeting-record/written-words.ts'
import type { z } from 'zod'
import { messageTexts } from './words/message-texts-by-language.ts'

type Item = Pick<z.infer<typeof itemsSectionSchema>[number], 'kind' | 'content'>
type Consent = z.infer<typeof consentSectionSchema>
type Separate = NonNullable<Consent['separate']>[number]
type Says = { table: Table; language: Language }

/** One thing that is kept, as a line: what was written, and what was chosen without a word of anybody's: what somebody does and when, what was answered, how a consent was given, to which text and until when. */
export function recordLine({ of, texts }: Written, says: Says): string {
  const own = texts.filter((text) => text !== '')
  if ('content' in of) return ofItem(of as Item, own, says)
  if ('fromOrganisationId' in of) return ofConsent(of as Consent['records'][number], says)
  if ('textVersion' in of) return ofSeparate(of as Separate, says)
  return [...answerIn(of, says), ...own].join(' · ')
}

/** The sentence of the act, or the words as written and whom they are about; then the day, and the rest that was written. */
function ofItem({ kind, content }: Item, own: string[], { table, language }: Says): string {
  const what = whatText(content, kind, table, language, 'others')
  const who = content.what.kind === 'words' ? [whoText(content.who, table, language, 'others')] : []
  const said = [what, ...who, ...(content.when ? [whenText(content.when, table, language, 'others', 'another')] : [])]
  return [...said, ...own.filter((text) => !said.some((one) => one.includes(text)))].join(' · ')
}

function answerIn(of: Record<string, unknown>, { language }: Says): string[] {
  const { answers } = messageTexts[language].record
  const { answer } = of
  return typeof answer === 'string' && answer in answers ? [answers[answer as keyof typeof answers]] : []
}

function ofConsent({ fromOrganisationId, toOrganisationIds, categories, purpose, until, ...given }: Consent['records'][number], says: Says): string {
  const { record: words } = messageTexts[says.language]
  const place = (id: string) => says.table.organisations.find((one) => one.id === id)?.name ?? words.unknownPlace
  return [`${words.tells(place(fromOrganisationId), toOrganisationIds.map(place).join(', '))} ${categories.join(', ')}`, purpose, words.until(fullDayText(until, says.language)), ...howGiven(given, says)].join(' · ')
}

const ofSeparate = ({ kind, answer, ...given }: Separate, says: Says): string => [separateQuestion(kind, says.language).ask, ...answerIn({ answer }, says), ...howGiven(given, says)].join(' · ')

function howGiven({ how, paper, textVersion }: Pick<Separate, 'how' | 'paper' | 'textVersion'>, { language }: Says): string[] {
  const { record: words } = messageTexts[language]
  return [paper ? words.onPaper(paper.takenBy, fullDayText(paper.signedOn, language)) : words.hows[how], words.version(textVersion)]
}
