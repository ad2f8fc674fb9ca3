import { describe, expect, it } from 'vitest'
import { linesToCorrect } from '#core/letters/lines-to-correct.ts'
import { minutes } from '#core/letters/minutes.ts'
import { obstacleAnswers } from '#core/letters/obstacle-answers.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { contactWayField } from '#core/meeting-forms/shared-fields.ts'
import { contactWayId } from '#core/meeting/contact-way.ts'
import type { Kept, Obstacle } from '#core/meeting/kept.ts'
import { nothingKept } from '#core/meeting/nothing-kept.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'
import { letterFor } from '#server/rooms/letter-sections.ts'
import { askedInWriting, keepingForm } from '#test/support/keeping-form.ts'
import { headings } from './letter-sentences.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { byDay, act, by, item, meeting, told } from './written-meetings.ts'
import { handedOver, keptMeeting, keptMeetings } from './kept-meetings.ts'

const toKim = (meeting: Meeting) => letterText(participantLetter(meeting)!)
const toMaria = (meeting: Meeting) => letterText(referrerLetter(meeting)!)
const discharge = keptMeetings['discharge']!
const different = keptMeetings['seen-differently']!
const undecided = keptMeetings['undecided']!

describe('what a letter says of what is kept besides', () => {
  it('[LET-11] who takes over is a promise only where both have said yes', () => {
    const letter = toKim(discharge)
    expect(letter).toContain('Båda har sagt ja till det.')
    expect(letter).toContain('hör av sig till dig senast fredag 11 december.')
    expect(letter.indexOf('Den som tar över')).toBeLessThan(letter.indexOf('Det här pratade vi om'))
    expect(toKim(undecided)).toContain('Tanken är att Omar på Vårdcentralen Norr tar över efter Maria')
    expect(toKim(undecided)).toContain('Omar har inte svarat än.')
    expect(toKim(undecided)).toContain('Tanken är att Omar hör av sig till dig senast fredag 11 december.')
  })

  it('[LET-11] a yes that somebody else took down or gave stands under their name, and not as if each had said it', () => {
    const at = '2026-12-03T12:30:00.000Z'
    const after = (changes: Partial<NonNullable<typeof handedOver>>, receives: string, handsOver: string, answer: 'yes' | 'no' = 'yes') =>
      keptMeeting({ handover: { ...handedOver!, ...changes, answers: { receives: { answer, by: receives, at }, handsOver: { answer: 'yes', by: handsOver, at } } } })
    const outside = { receiver: { kind: 'outside' as const, name: 'Omar', organisation: 'Vårdcentralen Norr' }, handsOver: 'seat-sara' }
    const alone = after(outside, 'seat-sara', 'seat-sara')
    for (const letter of [toKim(alone), toMaria(alone)]) {
      expect(letter).toMatch(/Omar på Vårdcentralen Norr tar över efter Sara[^.]*\. Sara skrev ned att Omar svarade ja\. Sara[^.]* svarade ja\./)
      expect(letter).not.toContain('Båda har sagt ja')
    }
    expect(letterText(participantLetter(alone, 'en')!)).toContain('Sara wrote down that Omar answered yes.')
    expect(toKim(after(outside, 'seat-sara', 'seat-sara', 'no'))).toContain('Sara skrev ned att Omar svarade nej.')
    const onPhone = after({}, 'seat-sara', 'seat-maria')
    expect(toKim(onPhone)).toContain('Sara skrev ned att Anna svarade ja.')
    const two = { ...onPhone, seats: onPhone.seats.map((seat) => (seat.id === 'seat-lena' ? { ...seat, organisationId: 'org-af' } : seat)) }
    const colleague = { ...two, kept: after({}, 'seat-lena', 'seat-maria').kept }
    expect(toKim(colleague)).toContain('Lena svarade ja för Anna.')
    expect(toKim(colleague)).not.toMatch(/Båda har sagt ja|skrev ned/)
  })

  it('[LET-11] how the person wants to be reached stands with the day, else under its own heading, and never twice', () => {
    expect(contactWayField('').id).toBe(contactWayId)
    const at = '2026-12-03T12:30:00.000Z'
    const of = { form: { ...keepingForm(['handover', 'fields']), fields: [askedInWriting({ id: contactWayId, label: contactWayField('recommend').label })] } }
    const fields = [{ fieldId: contactWayId, caseId: null, words: 'Skicka sms först.', by: 'seat-maria', at }]
    const textWith = (handover: Kept['handover']) => toKim(meeting({ of, kept: { ...nothingKept, handover, fields }, told: told('Hej.') }))
    expect(textWith(handedOver)).toMatch(/Anna hör av sig till dig senast fredag 11 december\. Hör du inget då\? .*\n\nDu vill bli nådd så här: ”Skicka sms först\.”\n/)
    expect(letterText(minutes(meeting({ of: { form: { ...of.form, papers: ['minutes'] } }, kept: { ...nothingKept, handover: handedOver, fields }, told: told('Hej.') }))!)).toContain('Kim vill bli nådd så här: ”Skicka sms först.”')
    expect(textWith(handedOver).match(/Skicka sms/g)).toHaveLength(1)
    expect(linesToCorrect(participantLetter(meeting({ of, kept: { ...nothingKept, handover: handedOver, fields }, told: told('Hej.') }))!).map(({ lineId }) => lineId)).toContain(`field:${contactWayId}`)
    const said = `${contactWayField('').label.sv}\n${'-'.repeat(contactWayField('').label.sv.length)}\n\n”Skicka sms först.”`
    for (const nobodyCalls of [null, { ...handedOver!, answers: { receives: { answer: 'no' as const, by: 'seat-anna', at }, handsOver: null } }]) expect(textWith(nobodyCalls)).toContain(said)
  })

  it('[LET-11] nobody gets in touch who said no', () => {
    const letter = toKim(keptMeetings['receiver-said-no']!)
    expect(letter).toContain('Anna svarade nej.')
    expect(letter).not.toMatch(/hör av sig till dig|Hör du inget då/)
    expect(letter).toContain('Tanken var att Anna på Arbetsförmedlingen skulle ta över efter Maria. Anna svarade nej.')
    expect(letterText(participantLetter(keptMeetings['receiver-said-no']!, 'en')!)).toContain('The idea was that Anna at Arbetsförmedlingen would take over. Then Maria would hand over.')
  })

  it('[LET-11] who hands over and says no leaves no day for who has not answered, and leaves it for who said yes', () => {
    const no = { answer: 'no' as const, by: 'seat-maria', at: '2026-12-03T12:30:00.000Z' }
    const after = (receives: NonNullable<typeof handedOver>['answers']['receives']) => toKim(keptMeeting({ handover: { ...handedOver!, answers: { receives, handsOver: no } } }))
    expect(after(null)).toMatch(/Tanken var att Anna på Arbetsförmedlingen skulle ta över efter Maria på .*\. Anna har inte svarat än\. Maria svarade nej\./)
    expect(after(null)).not.toMatch(/hör av sig|Hör du inget då/)
    expect(after({ ...no, answer: 'yes', by: 'seat-anna' })).toContain('Anna hör av sig till dig senast fredag 11 december.')
  })

  it.each([['sv', 'Du är kvar där du får hjälp nu, tills någon har lovat att ta över.', 'Vi har inte sagt vem som tar över.'], ['en', 'You stay where you get help now, until someone has agreed to take over.', 'We have not said who takes over.']] as const)('[LET-11] says in %s that the participant stays only where the form says so and nobody has said yes to taking over', (language, stays, nobody) => {
    const asks = (one: Meeting, form = 'flerpartssamtal-utskrivning'): Meeting => ({ ...one, plan: { ...one.plan!, form: allMeetingForms.find(({ id }) => id === form)! } })
    const says = (one: Meeting) => [participantLetter(one, language), referrerLetter(one, language)].map((letter) => [stays, nobody].map((line) => letterText(letter!).includes(line) && line).filter(Boolean))
    const both = (...lines: string[]) => [lines, lines]
    const early = keptMeeting({}, { told: told('Jag vill stanna lite till.'), closing: { ...discharge.closing!, early: 'Brandlarmet gick.' } })
    const refused = keptMeetings['receiver-said-no']!
    const receives = keptMeeting({ handover: { ...handedOver!, answers: { ...handedOver!.answers, handsOver: null } } })
    expect([early, refused, undecided, receives, discharge].map((one) => says(asks(one)))).toEqual([both(stays, nobody), both(stays), both(stays), both(), both()])
    // Nobody has promised it in a form that only asks for somebody who takes over, nor in one that asks for nobody.
    expect([early, refused, undecided, receives].map((one) => says(asks(one, 'overlamning')))).toEqual([both(nobody), both(), both(), both()])
    const freely = (one: Meeting): Meeting => ({ ...one, plan: { ...one.plan!, form: { ...one.plan!.form, closing: { ...one.plan!.form.closing, requires: [] } } } })
    for (const one of [early, refused]) expect(says(freely(asks(one)))).toEqual(both())
  })

  it('[LET-12] the decision that is asked for comes first to the referrer, as a task of theirs where it is', () => {
    const letter = toMaria(different)
    expect(letter.indexOf('Vi ber dig om ett beslut senast fredag 18 december:')).toBeLessThan(letter.indexOf('Först kommer brevet till Kim'))
    expect(letter).toContain('Beslutar om det här:')
    expect(toKim(different)).toMatch(/Vi ber Maria [^.]*om ett beslut senast fredag 18 december:/)
    expect(toMaria(undecided)).toContain('Vi ber inte om något beslut nu.')
    expect(toKim(undecided)).not.toContain('beslut nu')
  })

  it('[LET-12] to take over is a task of the referrer who does', () => {
    expect(toMaria(keptMeetings['referrer-takes-over']!)).toContain('Hör av dig till Kim: du tar över')
  })

  it('[LET-13] voices and views stand side by side, the participant’s voice first', () => {
    const letter = toKim(discharge)
    const at = ['Du svarade: till en del.', 'svarade: ja.', 'svarade: inte än.'].map((said) => letter.indexOf(said))
    expect(at.every((one) => one > 0)).toBe(true)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(toKim(different)).toMatch(/Lena[^\n]* sa:\s*”Jag tror på våren.”/)
    expect(toKim(different)).toMatch(/Du sa:\s*”Jag vill börja nu.”/)
  })

  it('[LET-13] a voice or a view that somebody else wrote stands under their name, to whoever reads', () => {
    const taken = (meeting: Meeting, writer: string): Meeting => ({ ...meeting, kept: { ...meeting.kept, ready: meeting.kept.ready.map((one) => ({ ...one, by: writer })), views: meeting.kept.views.map((one) => ({ ...one, views: one.views.map((said) => ({ ...said, by: writer })) })) } })
    expect(toKim(taken(discharge, 'seat-sara'))).toContain('Sara skrev ned att du svarade: till en del.')
    expect(toKim(taken(discharge, 'seat-sara'))).not.toMatch(/Du svarade|(?<!att )Anna[^\n]* svarade:/)
    expect(toKim(taken(different, 'seat-sara'))).toMatch(/Sara skrev ned vad Lena sa:\s*”Jag tror på våren.”/)
    expect(toKim(taken(different, 'seat-sara'))).toMatch(/Sara skrev ned vad du sa:\s*”Jag vill börja nu.”/)
    expect(letterText(participantLetter(taken(different, 'seat-sara'), 'en')!)).toContain('Sara wrote down what you said:')
    const guarded = { ...discharge, seats: discharge.seats.map((seat) => (seat.id === 'seat-sara' ? { ...seat, answersForParticipant: true } : seat)) }
    expect(toKim(taken(guarded, 'seat-sara'))).toContain('Sara svarade för dig: till en del.')
  })

  it('[LET-14] why there is no plan is said as long as there is none, and obstacles are in neither letter', () => {
    expect(toKim(undecided)).toContain('Vi gjorde ingen plan i dag.')
    const planned = keptMeeting({ ...undecided.kept }, { items: [item('undertaking', { what: act('call', 'Kim'), why: 'Vi behöver prata.', who: by('seat-anna'), when: byDay('2026-12-11') }, 'yes')] })
    expect(toKim(planned)).not.toContain('ingen plan')
    for (const letter of [toKim(undecided), toMaria(undecided)]) expect(letter).not.toContain('samma intyg')
  })

  it('[LET-15] the answer about obstacles goes to each place they came from, and names nobody', () => {
    const raised = (id: string, raisedBy: string, answer: Obstacle['answer']): Obstacle => ({ id, words: `Två väntar på varandra (${id}).`, between: ['org-af', 'org-fk'], raisedBy, answer, by: 'seat-anna', at: '2026-12-03T12:30:00.000Z' })
    const given = (answer: NonNullable<Obstacle['answer']>['answer']): Obstacle['answer'] => ({ answer, by: 'seat-sara', at: '2026-12-03T12:40:00.000Z' })
    const obstacles = [
      raised('obstacle-1', 'Ekonomiskt bistånd', given({ kind: 'action', of: { kind: 'seat', seatId: 'seat-anna' }, by: '2026-12-18', reason: 'Vi skriver en gemensam rutin.' })),
      raised('obstacle-2', 'Vårdcentralen', given({ kind: 'rests', reason: 'Lagen ändras i vår.' })),
      raised('obstacle-3', 'Ekonomiskt bistånd', given({ kind: 'rejected', reason: 'Det är inte vår fråga.' })),
      raised('obstacle-4', 'Vårdcentralen', null),
    ]
    for (const language of ['sv', 'en'] as const) {
      const letter = obstacleAnswers(keptMeeting({ obstacles }), language)!
      expect(headings(letter).slice(0, 2)).toEqual(language === 'sv' ? ['Till Ekonomiskt bistånd', 'Till Vårdcentralen'] : ['To Ekonomiskt bistånd', 'To Vårdcentralen'])
      expect(letterText(letter)).toContain(language === 'sv' ? 'Arbetsförmedlingen gör något åt det senast fredag 18 december:' : 'Arbetsförmedlingen will do something about it no later than Friday 18 December:')
      expect(letterText(letter)).not.toMatch(/Anna|Kim|obstacle-4/)
    }
    expect(obstacleAnswers(keptMeeting({ obstacles: [obstacles[3]!] }))).toBeNull()
  })

  it('[LET-15] those who work in the meeting read it from the read-back on, and nobody else', () => {
    const meeting = keptMeeting({ obstacles: [{ ...undecided.kept.obstacles[0]!, answer: { answer: { kind: 'rests', reason: 'Lagen ändras.' }, by: 'seat-sara', at: '2026-12-03T12:40:00.000Z' } }] })
    expect(([...seatRoleSchema.options, 'leader', 'stage'] as const).filter((viewer) => letterFor(meeting, viewer, 'obstacles') !== null)).toEqual(['chair', 'representative', 'referrer', 'leader'])
    expect(letterFor({ ...meeting, state: 'open' }, 'chair', 'obstacles')).toBeNull()
  })

  it('[CORR-3] its lines can be said to be wrong', () => {
    const lines = (meeting: Meeting) => linesToCorrect(participantLetter(meeting)!).map(({ lineId }) => lineId)
    expect(lines(discharge)).toEqual(expect.arrayContaining(['handover', 'ready:seat-kim']))
    expect(lines(different)).toEqual(expect.arrayContaining(['nextDecision', 'views:views-01']))
    expect(lines(undecided)).toContain('noPlan')
  })

  it('[LET-13] of whom nothing was heard it says why, in both languages, and an obstacle that was handed on goes back to who raised it', () => {
    const silent: Meeting['kept']['silent'] = [{ voice: 'referrer', why: 'notReached', by: 'seat-chair', at: discharge.closing!.at }, { voice: 'coach', why: 'didNotWant', by: 'seat-chair', at: discharge.closing!.at }]
    const unheard = { ...discharge, kept: { ...discharge.kept, ready: [], silent } }
    for (const said of ['Är du redo?', 'Den som kom med frågan gick inte att nå.', 'Den som arbetar med dig ville inte svara.']) expect(toKim(unheard)).toContain(said)
    const english = { ...unheard, plan: { ...unheard.plan!, language: 'en' as const } }
    for (const said of ['Whoever brought the question did not answer. We could not get in touch.', 'Whoever works with you did not want to answer.']) expect(toKim(english)).toContain(said)
    const handedOn: Obstacle = { id: 'obstacle-1', words: 'Två frågar samma sak.', between: [], raisedBy: 'handläggarna', by: 'seat-chair', at: discharge.closing!.at, answer: { answer: { kind: 'handedOn', to: 'Lokusgruppen', reason: 'Det gäller alla fyra.' }, by: 'seat-chair', at: discharge.closing!.at } }
    const told = letterText(obstacleAnswers({ ...discharge, kept: { ...discharge.kept, obstacles: [handedOn] } })!)
    for (const said of ['Till handläggarna', 'Vi lämnar det till Lokusgruppen. Skälet:', 'Det gäller alla fyra.']) expect(told).toContain(said)
  })
})
