import { capital } from '#core/plain-language/capitals.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { clockText, dayText, fullDayText, swedishClock } from '#core/letters/wording/day-and-clock.ts'
import type { Table } from '#core/letters/wording/table.ts'
import type { Language } from '#core/meeting/languages.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { MeetingRecord } from '#core/meeting-record/record.ts'
import { countOf, writtenWords, type Written } from '#core/meeting-record/written-words.ts'
import type { Seen } from '#core/wire/seen.ts'
import { hiddenForm, list, paragraphs } from './plain-html.ts'
import { recordLine } from './record-line.ts'
import { itemText } from './seen-words.ts'
import { messageTexts } from './words/message-texts-by-language.ts'

/** `record`: null where there are no words that may be shown or counted; `hasWords`: whether the words themselves are for whoever asks. */
export type Kept = { seen: Seen; record: MeetingRecord | null; hasWords: boolean; seats: Table['seats']; organisations: Table['organisations']; keptUntil: string | null; madeAt: string }
type Asking = { language: Language; again: { number?: string | undefined; token: string; as: 'file' }; isFile: boolean; moreStyle: string }

/** What says that somebody has had a letter, or was told that there is one. */
const receivedKinds = ['letterRead', 'letterTaken', 'receipt', 'notice']

export const recordStyle = `
h3{font-size:1.125rem;margin:1.25rem 0 .5rem}
dl{margin:0 0 1rem}
dt{font-weight:600;margin-top:.75rem}
dd{margin:0 0 .25rem;overflow-wrap:anywhere}
small{display:block}
@media print{body{padding:0}dd,dt{break-inside:avoid}}
`

/** All of it as one page that needs no script, to print or to keep. */
export function recordHtml(kept: Kept, { language, again, isFile, moreStyle }: Asking) {
  const words = messageTexts[language].record
  const { isErased, isWithdrawn, isPresenceHidden, lines } = kept.seen
  const moment = (at: string) => momentText(at, language)
  const why = isErased ? words.erased : isWithdrawn ? words.withdrawn : null
  const until = kept.keptUntil === null ? [] : [words.keptUntil(dayText(swedishDay(kept.keptUntil), language))]
  const first = paragraphs([...(why === null ? [kept.hasWords ? words.intro.own : words.intro.office] : [why]), [words.madeAt(moment(kept.madeAt)), ...until].join(' ')])
  const file = isFile ? hiddenForm('/utdrag', Object.fromEntries(Object.entries(again).filter((pair): pair is [string, string] => pair[1] !== undefined)), words.asFile) : ''
  const received = lines.filter(({ kind }) => receivedKinds.includes(kind))
  const section = (title: string, body: string) => `<h2>${escapeHtml(title)}</h2>${body}`
  const days = [...new Set(lines.map(({ from }) => swedishDay(from)))]
  const seenBody = days.map((day) => `<h3>${escapeHtml(capital(fullDayText(day, language)))}</h3>${list(lines.filter(({ from }) => swedishDay(from) === day).map((line) => itemText(line, language)))}`).join('')
  const hidden = isPresenceHidden ? paragraphs([messageTexts[language].seen.presenceHidden]) : ''
  const writtenBody = why === null ? `${writtenHtml(kept, language)}${paragraphs([words.elsewhere])}` : ''
  return {
    title: words.title,
    moreStyle,
    body: `${first}${file}${why === null ? section(words.written, writtenBody) : ''}${section(words.received, received.length === 0 ? paragraphs([words.receivedNone]) : list(received.map((line) => `${dayText(swedishDay(line.from), language)} ${itemText(line, language)}`)))}${section(words.seen, `${hidden}${seenBody}`)}`,
  }
}

/** Part by part; for who may not have the words how many there are. */
function writtenHtml({ record, hasWords, seats, organisations }: Kept, language: Language): string {
  const { record: words } = messageTexts[language]
  const parts = record ? writtenWords(record) : []
  if (parts.length === 0) return paragraphs([words.nothing])
  if (!hasWords) return list(parts.map(({ part, written }) => `${words.parts[part]}: ${words.count(countOf(written))}`))
  const who = ({ by, at }: Written) => [seats.find(({ id }) => id === by)?.name, at === null ? undefined : momentText(at, language)].filter((text) => text !== undefined).join(', ')
  const one = (written: Written) => `<dd>${escapeHtml(recordLine(written, { table: { seats, organisations }, language }))}${who(written) === '' ? '' : `<small>${escapeHtml(who(written))}</small>`}</dd>`
  return `<dl>${parts.map(({ part, written }) => `<dt>${escapeHtml(words.parts[part])}</dt>${written.map(one).join('')}`).join('')}</dl>`
}

const momentText = (at: string, language: Language) => `${dayText(swedishDay(at), language)} ${clockText(swedishClock(at), language)}`

/** The same for a program: what is drawn for the participant as it is, where the words are for whoever asks. */
export function recordFile({ seen, record, hasWords, keptUntil, madeAt }: Kept): string {
  const counts = record && writtenWords(record).map(({ part, written }) => ({ part, texts: countOf(written) }))
  return `${JSON.stringify({ format: 'sampratad-meeting-record', version: 1, madeAt, keptUntil, ...(hasWords ? { record } : { counts }), received: seen.lines.filter(({ kind }) => receivedKinds.includes(kind)), seen }, null, 2)}\n`
}
