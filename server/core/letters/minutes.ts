import { isAtTable, type Meeting, type Seat } from '#core/meeting/meeting.ts'
import { isCalledByAlias } from '#core/meeting/protected-identity.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { hasContent } from '#core/meeting/subjects/closing.ts'
import { leftOutNote, versionNote, withCorrections } from './corrections.ts'
import { evenLetter } from './even-writing.ts'
import type { Block, Letter, Sentence } from './letter.ts'
import { ofAll } from './minutes/cases.ts'
import { moneyAndFollowUp } from './minutes/money-and-follow-up.ts'
import { namedInFullOnce } from './named-in-full-once.ts'
import { letterHead } from './participant-letter.ts'
import { paragraph, takePen, type Pen } from './pen.ts'
import { keptForTeam } from './sections/kept-besides.ts'
import { hours, phoneNumber } from './sections/voluntary-and-ask.ts'
import { dayText } from './wording/day-and-clock.ts'
import { capital } from './wording/fill.ts'
import { nameAndPlace } from './wording/who-text.ts'

/**
 * The minutes of a meeting whose form has them, in the meeting's language unless another is asked for: who was there, what was said and what
 * was agreed, to everybody who sat there. Null while there is nothing to write about, and where a participant's letter stands in their stead.
 */
export function minutes(meeting: Meeting, inLanguage?: Language): Letter | null {
  const { plan } = meeting
  if (!plan?.form.papers.includes('minutes') || !hasContent(meeting)) return null
  const pen = takePen(meeting, plan, inLanguage ?? plan.language, 'others')
  const sections = namedInFullOnce(pen, [pen.heading('questionHeadingMinutes'), paragraph(pen.own(plan.question, 'plan')), ...ofAll(pen), ...keptForTeam(pen), ...moneyAndFollowUp(pen)])
  return evenLetter({
    ...letterHead(pen, 'minutes', ''),
    title: pen.label('minutesTitle', { day: dayText(pen.day, pen.language) }),
    about: [pen.label('minutesOf', { form: plan.form.name[pen.language] }), pen.label('place', { place: plan.place })],
    blocks: [...versionNote(pen), ...leftOutNote(pen), ...withCorrections(pen, [...early(pen), ...whoWasThere(pen), ...sections]), ...ifWrong(pen), ...howLongKept(pen), paragraph(pen.tell('greetings', { team: plan.teamName }, 'plan'))],
  })
}

export const early = (pen: Pen): Block[] => {
  const reason = pen.meeting.closing?.early ?? null
  return reason === null ? [] : [paragraph(pen.say('endedEarly'), pen.say('reasonWas'), pen.own(reason, 'closing'), pen.say('hereIsEarly'))]
}

export const ifWrong = (pen: Pen): Block[] => [pen.heading('wrongHeading'), paragraph(pen.tell('callAboutWrong', pen.contact, 'plan'), pen.say('phone'), phoneNumber(pen), hours(pen))]

/** When they go from us at the latest, and what whoever needs them longer does. How many days it is the host authority decides, so no day is named. */
const howLongKept = (pen: Pen): Block[] => [pen.heading('minutesKeptHeading'), paragraph(pen.say('minutesGo'), pen.say('minutesTakeCopy'))]

/** Who sat there, with their place, and who led or brought a question; nobody whose identity is protected, since everybody has the same minutes. */
function whoWasThere(pen: Pen): Block[] {
  const items = pen.meeting.seats.filter((seat) => isAtTable(seat) && !isCalledByAlias(pen.plan, seat)).map((seat) => [called(pen, seat)])
  return items.length === 0 ? [] : [pen.heading('thereHeading'), { kind: 'list', isNumbered: false, items }]
}

function called(pen: Pen, { id, role }: Seat): Sentence {
  const who = capital(nameAndPlace(id, pen.table, pen.language, pen.reader))
  const part = role === 'chair' ? pen.label('asChairThere') : role === 'referrer' ? pen.label('asReferrerThere') : null
  return { text: part === null ? who : pen.label('there', { who, part }), source: { kind: 'record', of: 'plan' } }
}
