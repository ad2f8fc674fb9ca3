import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Letter } from '#core/letters/letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { allDemoMeetings } from '#server/demo/all-demo-meetings.ts'
import type { DemoMeeting } from '#server/demo/demo-meeting.ts'
import { allDifficultMeetings } from '#server/demo/difficult/all-difficult-meetings.ts'
import { twoHats } from '#server/demo/difficult/two-hats.ts'
import { allFormMeetings } from '#server/demo/meetings/all-form-meetings.ts'
import { byPhone } from '#server/demo/meetings/by-phone.ts'
import { wageSubsidy } from '#server/demo/meetings/wage-subsidy.ts'
import { playOut } from '#test/support/played-demo.ts'
import { meetingInEnglish } from './in-english/meeting-in-english.ts'
import { composed } from '../core/letters/composed.ts'
import { notToCorrect } from '../core/letters/records-of-meeting.ts'

/**
 * A meeting of each kind is played through the rooms to its papers, which are kept as text: read them aloud when they change.
 * Renew with `npx vitest run --project served --update=all test/demo/form-meetings.test.ts`.
 */

afterEach(() => vi.restoreAllMocks())

/** Words of every Swedish text, and no English ones or names. */
const swedishWords = new Set('alla allt annat att av bara blev blir borde bra dag de deltagaren dem den denna deras det detta dig din ditt du där därför efter eller ett fick fler från få får för förra ge gör han har hej hon hos hur här i idag igen ingen inget inte ja jag kan kl klart klockan kommer kommun kunde kvar känner lite med mellan mer mig min minst mitt måste måndag mötet namn nej ni nu någon något när nästa och också om onsdag ni oss på rådet samma sedan senast sig ska skriver som stöd svar svarade säger söndag tack tid till tisdag torsdag upp ur ut utan vad var vara varför vem vi vid vill vilken vår våra är även fredag lördag januari februari mars maj juni juli augusti oktober'.split(' '))

/** What stays as it is in English: what people, places, organisations and kinds of meeting are called. */
const namesOf = ({ plan, form }: DemoMeeting): string[] => [...plan.organisations.map(({ name }) => name), ...plan.seats.map(({ name }) => name), plan.contact.name, plan.hostAuthority, plan.teamName, plan.place, ...(form ? [form.name.en] : []), 'Arbetsförmedlingen', 'Försäkringskassan'].filter((name) => name !== '').toSorted((one, other) => other.length - one.length)

/** The words of a text that are Swedish: by their letters, or since they stand in the list. */
function swedishIn(text: string, names: readonly string[]): string[] {
  const bare = names.reduce((left, name) => left.replaceAll(name, ' '), text).replaceAll(/\p{Lu}\p{L}+ i Sjövik|Sjövik|Ä \d/gu, ' ')
  return (bare.match(/\p{L}+/gu) ?? []).filter((word) => /[åäö]/iu.test(word) || (word !== 'I' && swedishWords.has(word.toLowerCase())))
}

/** Resursrådet's own ordinary meeting, and one of each other kind. */
const oneOfEach = [byPhone, ...allFormMeetings].map((demo) => [demo.id, demo] as const)
const papersRead = ({ form, plan }: DemoMeeting) => (form ?? resursradet).papers.filter((paper) => paper !== 'referrer' || plan.seats.some(({ role }) => role === 'referrer'))

/** Whose reader says by it what is wrong: where a participant has a letter, that one alone. */
const isCorrected = ({ form }: DemoMeeting, { recipient }: Letter) => recipient === 'participant' || !(form ?? resursradet).papers.includes('participant')

/** An obstacle's number is made of its id, which is another each time. */
const withoutNumbers = (text: string): string => text.replaceAll(/(har nummer|has number) [0-9A-Z]{4}\./g, '$1 ####.')

describe('a meeting of each kind', () => {
  it('[DEMO-1] is of a kind of its own each', () => {
    const forms = allFormMeetings.map(({ form }) => form?.id)
    expect(forms).not.toContain(undefined)
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('[DEMO-1] is in the demo for every form that comes with the product', () => {
    const played = new Set(allDemoMeetings.map(({ form }) => (form ?? resursradet).id))
    expect(allMeetingForms.map(({ id }) => id).filter((id) => !played.has(id))).toEqual([])
    expect(oneOfEach.map(([, { form }]) => (form ?? resursradet).id).toSorted()).toEqual(allMeetingForms.map(({ id }) => id).toSorted())
  })

  it('[FORM-19] is followed up by whom its form says', () => {
    const followed = allDemoMeetings.flatMap(({ id, form = resursradet, plan, steps }) =>
      steps.flatMap(({ command }) => (command.type === 'setFollowUp' && command.followUp.kind === 'talk' && form.closing.followedUpBy ? [{ id, says: form.closing.followedUpBy, is: plan.seats.find((seat) => command.followUp.kind === 'talk' && seat.id === command.followUp.seatId)?.role }] : [])))
    expect(followed.filter(({ says, is }) => says !== is)).toEqual([])
    expect(followed.map(({ id }) => id)).toEqual(expect.arrayContaining(['resursteam-money', 'by-phone', ...allDifficultMeetings.map(({ id }) => id)]))
  })

  it('[DEMO-6] answers what its form asks with yes or no, of each case', () => {
    const isAsked = allFormMeetings.flatMap(({ id, form, plan: { cases = [] }, steps }) =>
      (form?.fields ?? []).filter(({ answeredBy }) => answeredBy === 'yesNo').flatMap(({ id: fieldId, ofEachCase }) =>
        (ofEachCase ? cases.map((one): string | null => one.id) : [null]).map((caseId) => [id, steps.some(({ command }) => command.type === 'writeField' && command.fieldId === fieldId && command.caseId === caseId)] as const)))
    expect(isAsked.filter(([, isWritten]) => !isWritten)).toEqual([])
    expect(new Set(isAsked.map(([id]) => id))).toContain('going-round')
  })

  it.each(oneOfEach)('[DEMO-2] %s is played to its papers, every step done', async (id, demo) => {
    const { answers, faults, letters, view } = await playOut(demo, papersRead(demo))
    expect(answers.filter(({ kind }) => kind !== 'done')).toEqual([])
    expect(faults).toEqual([])
    expect(view.about?.early).toBeNull()
    expect(Object.keys(letters).length).toBeGreaterThan(0)
    for (const [paper, letter] of Object.entries(letters)) {
      for (const [text, count] of composed(view.items ?? [], letter)) expect([text, count <= 15], 'a sentence of ours [S1]').toEqual([text, true])
      if (isCorrected(demo, letter)) expect(notToCorrect(letter), 'lines that nobody can say are wrong [CORR-8]').toEqual([])
      await expect(withoutNumbers(letterText(letter))).toMatchFileSnapshot(`letters/${id}.${paper}.txt`)
    }
  })

  it('[HANDOVER-1] where somebody takes over it says what number to call or text if it stays silent', () => {
    const slips = allDemoMeetings.flatMap(({ steps }) => steps.flatMap(({ command }) => (command.type === 'nameReceiver' ? command.handover.ifItSlips : [])))
    expect(slips).toHaveLength(4)
    expect(slips.filter((words) => !/\d{2,3}-\d{3} \d\d \d\d/.test(words))).toEqual([])
  })

  it('[DEMO-2] sets no last day for what is done again and again, and nobody waits for what goes on', () => {
    const put = allDemoMeetings.flatMap(({ id, steps }) => steps.flatMap(({ command }) => (command.type === 'addItem' ? { id, ...command.content } : [])))
    const goesOn = put.filter(({ what }) => (what.kind === 'act' && what.act === 'goOn') || /varje|(en gång|gånger) i|fortsätter/.test(what.kind === 'act' ? what.object : what.words))
    expect(goesOn.length).toBeGreaterThan(2)
    expect(goesOn.filter(({ when, what, wait }) => when?.kind === 'by' || (what.kind === 'act' && what.act === 'goOn' && wait?.kind === 'unknown')).map(({ id, what }) => [id, what])).toEqual([])
  })

  it.each([
    [wageSubsidy, 'krafterna'],
    [twoHats, 'Starkare rygg'],
  ] as const)('[CONSENT-30] where an employer sits they are never sent what health care advised (%#)', async (demo, advice) => {
    const { faults, beside } = await playOut(demo, [], ['Kent', 'Omar', 'Sara'])
    expect([faults, beside.map((views) => JSON.stringify(views).includes(advice))]).toEqual([[], [false, true, true]])
  })

  it('[DEMO-2] finds the Swedish words of an English paper, and takes no name for one', () => {
    expect(swedishIn('Vem: Sara from Huset i Sjövik. The goal, klockan 10 in Ängsby, i dag', ['Huset i Sjövik', 'Sara'])).toEqual(['Vem', 'klockan', 'Ängsby', 'i', 'dag'])
  })

  it.each(oneOfEach)('[DEMO-2] %s is played to its papers in English as well, with nothing in Swedish but names', async (id, swedish) => {
    const demo = meetingInEnglish(swedish)
    const { answers, faults, letters } = await playOut(demo, papersRead(demo))
    expect([answers.filter(({ kind }) => kind !== 'done'), faults]).toEqual([[], []])
    for (const [paper, letter] of Object.entries(letters)) {
      const text = letterText(letter)
      expect(letter.language).toBe('en')
      expect(swedishIn(text, namesOf(demo))).toEqual([])
      await expect(withoutNumbers(text)).toMatchFileSnapshot(`letters/in-english/${id}.${paper}.txt`)
    }
  })
})
