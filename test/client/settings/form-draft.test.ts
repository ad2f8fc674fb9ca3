import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved, newPhase, phasesToBeginFrom } from '#client/settings/form-editor/changed-phases.ts'
import { draftFrom, newField, newGoal } from '#client/settings/form-editor/draft-from.ts'
import { faultsOf } from '#client/settings/form-editor/faults-of.ts'
import { followedUpByHint, givenOf } from '#client/settings/form-editor/form-draft.ts'
import { idFor, phaseIdFor } from '#client/settings/form-editor/form-id.ts'
import { whatIsNewer } from '#client/settings/form-editor/what-is-newer.ts'
import { editor as enEditor } from '#client/text/en/settings/form-editor/editor.ts'
import { editor as svEditor } from '#client/text/sv/settings/form-editor/editor.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { flerpartssamtalUtskrivning } from '#core/meeting-forms/flerpartssamtal-utskrivning.ts'
import { lotsarende } from '#core/meeting-forms/lotsarende.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { resursteam } from '#core/meeting-forms/resursteam.ts'
import { takesHandedOn } from '#core/meeting/form-refinements.ts'
import { meetingFormSchema } from '#core/meeting/meeting-form.ts'
import { formFaults } from '#server/authorities/form-faults.ts'

const takenIds = allMeetingForms.map(({ id }) => id)

describe('a form in the editor', () => {
  it.each(allMeetingForms.map((form) => [form.id, form] as const))('[FORMEDIT-1] comes out as it went in: %s', (_id, form) => {
    expect(meetingFormSchema.parse(givenOf(draftFrom(form)))).toEqual(form)
  })

  it('[FORMEDIT-1] loses lines without words and spaces around them, and what no longer goes together', () => {
    const draft = draftFrom(allMeetingForms.find(({ closing }) => closing.requires.length > 0))
    const given = givenOf({ ...draft, keeps: [], cases: 'one', name: { sv: '  Ekby ', en: 'Ekby' }, phases: draft.phases.map((phase) => ({ ...phase, perCase: true, prompts: [{ sv: ' ', en: '' }] })) })
    expect(given).toMatchObject({ name: { sv: 'Ekby' }, closing: { requires: [] } })
    expect(meetingFormSchema.shape.phases.parse((given as object as { phases: unknown }).phases).flatMap(({ perCase, prompts }) => [perCase, ...prompts])).toEqual(draft.phases.map(() => false))
  })

  it('[FORMEDIT-1] says how many organisations the meeting needs as it is written, and none where the field is empty', () => {
    const written = (atLeast: string) => givenOf({ ...draftFrom(resursradet), id: 'ekby-mote', atLeast })
    expect(['3', ' '].map((text) => written(text))).toMatchObject([{ atLeast: 3 }, { atLeast: 0 }])
    expect(['tre', '11'].flatMap((text) => formFaults(written(text), takenIds).faults.map(({ at, fault }) => `${at} ${fault}`))).toEqual(['atLeast notNumber', 'atLeast outOfRange'])
  })

  it('[FORMEDIT-14] keeps whose the follow-up is as long as one is asked for, and never hides that nobody is asked who takes over', () => {
    const draft = { ...draftFrom(resursradet), id: 'ekby-mote' }
    const closingOf = (changes: Partial<typeof draft>) => (givenOf({ ...draft, ...changes }) as unknown as { closing: object }).closing
    expect(closingOf({})).toMatchObject({ followedUpBy: 'referrer' })
    for (const changes of [{ closing: { ...draft.closing, needsFollowUp: false } }, { case: 'none' as const }]) expect(closingOf(changes)).not.toHaveProperty('followedUpBy')
    expect([givenOf(draft), givenOf({ ...draft, wantedCare: { sv: ' vården och psykiatrin ', en: 'care and psychiatry' } })].map((given) => (given as { wantedCare?: object }).wantedCare)).toEqual([undefined, { sv: 'vården och psykiatrin', en: 'care and psychiatry' }])
    const leaves = { ...draftFrom(flerpartssamtalUtskrivning), id: 'ekby-slut', phases: draftFrom(flerpartssamtalUtskrivning).phases.map((phase) => ({ ...phase, shows: phase.shows === 'handover' ? ('story' as const) : phase.shows })) }
    const faultsIn = (changes: Partial<typeof leaves>) => formFaults(givenOf({ ...leaves, ...changes }), takenIds).faults.map(({ at, fault }) => `${at} ${fault}`)
    expect([faultsIn({}), faultsIn({ keeps: ['earlier', 'readiness', 'views'] }), faultsIn({ closing: { ...leaves.closing, requires: ['readiness'] } })]).toEqual([[], ['closing.staysUntilTakenOver staysWithoutHandover'], ['closing.staysUntilTakenOver staysWithoutHandover']])
  })

  it('[FORMEDIT-15] beside whose the follow-up is stands what each choice means, and why no referrer can be chosen', () => {
    const said = (named: 'named' | 'none', words: Record<ReturnType<typeof followedUpByHint>, string>) => words[followedUpByHint({ ...draftFrom(resursradet), case: named })]
    expect(said('named', svEditor)).toMatch(/Väljer du någon står den i fältet.* Ni kan ändra det på mötet\. Remittenten är den som kommer med frågan\./)
    expect(said('none', svEditor)).toMatch(/Väljer du någon står den i fältet.* Remittenten går bara att välja i möten om en person\./)
    expect(said('named', enEditor)).toMatch(/If you choose somebody, they are filled in.* The referrer is whoever brings the question\./)
    expect(said('none', enEditor)).toMatch(/If you choose somebody, they are filled in.* The referrer can be chosen only in meetings about a person\./)
  })

  it('[FORMEDIT-7] is made of whatever stood in a file: what fits stays, and what it lacks is found by the check', () => {
    fc.assert(fc.property(fc.jsonValue(), (given) => void expect(formFaults(givenOf(draftFrom(given)), takenIds).form).toBeNull()))
    const [welcome, ...others] = resursradet.phases
    const broken = { ...resursradet, id: 'Ekby Möte', purpose: { sv: 'Vi träffas.' }, colour: 'red', case: 'secret', phases: [{ ...welcome, minutes: 'fem', title: 7 }, { ...others[0], id: 'welcome' }, ...others.slice(1)] }
    const draft = draftFrom(broken)
    expect(draft).toMatchObject({ purpose: { sv: 'Vi träffas.', en: '' }, case: 'named', phases: [{ minutes: 'fem', title: { sv: '', en: '' }, plain: welcome!.plain }, { id: 'partAa' }, {}, {}, {}, {}, {}] })
    expect(formFaults(givenOf({ ...draft, id: 'ekby-mote' }), takenIds).faults.map(({ at, fault }) => `${at} ${fault}`)).toEqual(['purpose.en empty', 'phases.0.title.sv empty', 'phases.0.title.en empty', 'phases.0.minutes notNumber'])
  })

  it('[FORMEDIT-3] has all that is wrong found at once, also what hangs together with what is not filled in', () => {
    const draft = draftFrom({ ...resursradet, id: 'resursradet', name: { sv: '', en: '' }, closing: { needsFollowUp: true }, phases: resursradet.phases.map((phase, index) => ({ ...phase, minutes: index === 0 ? 'fem' : 0, allows: phase.allows.filter((one) => one !== 'sayTakeAway'), opensWith: 'chair' })) })
    const { faults } = formFaults(givenOf(draft), takenIds)
    expect(faults.map(({ at, fault }) => `${at} ${fault}`)).toEqual(['name.sv empty', 'name.en empty', 'phases.0.minutes notNumber', ...resursradet.phases.slice(1).map((_, index) => `phases.${index + 1}.minutes outOfRange`), ' participantSpeaksLate', 'id isOurs', 'phases allowedNowhere'])
  })
})

describe('what is made while a form is changed', () => {
  it('[FORMEDIT-9] is an id that a form may have and none of the others has, of any name', () => {
    expect([idFor('Resursrådet hos oss', takenIds), idFor('Resursrådet', takenIds), idFor('Möte 2', ['mote']), idFor('!', [])]).toEqual(['resursradet-hos-oss', 'resursradet-b', 'mote-b', 'egen-form'])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('egen-form', 'egen-form-b', ...takenIds)), (name, taken) => {
        const id = idFor(name, taken)
        expect(meetingFormSchema.shape.id.safeParse(id).success && !taken.includes(id)).toBe(true)
      }),
    )
    expect(faultsOf({ form: null, version: 0, faults: [], advice: [], sight: null }, { isNewForm: true, id: 'ekby', takenIds: ['ekby'] })).toEqual([{ at: 'id', fault: 'isOwn', says: '' }])
  })

  it('[FORMEDIT-4] is one more phase under an id of its own, of ours or empty; moving one keeps all the others in order', () => {
    const { phases } = draftFrom(resursradet)
    for (const from of [undefined, ...phasesToBeginFrom]) {
      const phase = newPhase(from, phases)
      expect(phases.some(({ id }) => id === phase.id)).toBe(false)
      expect([phase.title, phase.plain]).toEqual(from ? [from.title, from.plain] : [{ sv: '', en: '' }, { sv: '', en: '' }])
    }
    expect(phaseIdFor('Not an id', [])).toMatch(/^[a-z]+[A-Za-z]*$/)
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(12), fc.integer({ min: -1, max: 12 }), (list, from, to) => {
        const next = moved(list, from, to)
        const isMoved = from < list.length && to >= 0 && to < list.length
        expect(next.toSorted()).toEqual(list.toSorted())
        if (isMoved) expect(next[to]).toBe(list[from])
        expect(next.filter((one) => one !== list[from])).toEqual(list.filter((one) => one !== list[from]))
      }),
    )
  })

  it('[FORMEDIT-6] is what somebody else has written since, place by place, also what they took away', () => {
    const [welcome, ...others] = resursradet.phases
    const now = { ...resursradet, purpose: { ...resursradet.purpose, sv: 'Vi pratar.' }, phases: [{ ...welcome!, minutes: 7, prompts: welcome!.prompts.slice(0, 3) }, ...others] }
    expect(whatIsNewer(resursradet, now)).toEqual([
      { at: 'purpose.sv', text: 'Vi pratar.' },
      { at: 'phases.0.minutes', text: '7' },
      { at: 'phases.0.prompts.3.sv', text: '' },
      { at: 'phases.0.prompts.3.en', text: '' },
    ])
    expect(whatIsNewer(resursradet, { ...resursradet, id: 'other' })).toEqual([])
  })

  it('[FORMEDIT-13] hands nothing on where it keeps no obstacles or names somebody, and tells of a group that is not there', () => {
    const lots = { ...draftFrom(lotsarende), id: 'ekby-lots' }
    const groups = allMeetingForms.filter(takesHandedOn).map(({ id }) => id)
    const said = (changes: Partial<typeof lots>) => formFaults(givenOf({ ...lots, ...changes }), takenIds, [], groups).faults.map(({ at, fault, says }) => `${at} ${fault} ${says}`)
    expect([groups.includes('lokusgrupp'), groups.includes('resursteam'), givenOf(lots)]).toEqual([true, false, expect.objectContaining({ handsOnTo: lotsarende.handsOnTo })])
    expect(said({})).toEqual([])
    for (const changes of [{ case: 'named' as const }, { keeps: lots.keeps.filter((one) => one !== 'obstacles') }]) {
      expect(givenOf({ ...lots, ...changes })).not.toHaveProperty('handsOnTo')
      expect(said(changes).filter((one) => one.startsWith('handsOnTo'))).toEqual([])
    }
    expect(said({ handsOnTo: [{ form: 'borta', name: lots.name }] })).toEqual(['handsOnTo groupNotThere borta'])
  })

  it('[FORMEDIT-12] what is asked in writing and the goals are changed, added and taken away, and the form keeps what it asks', () => {
    const draft = draftFrom(resursteam)
    const [phase] = draft.phases
    const asked = { ...newField(phase!.id, draft.fields), label: { sv: 'Målet', en: 'The goal' }, help: { sv: 'En mening.', en: 'One sentence.' } }
    const goal = { ...newGoal(draft.goals), sentence: { sv: 'Alla har en plan.', en: 'All have a plan.' }, percent: '90' }
    const changed = meetingFormSchema.parse(givenOf({ ...draft, fields: [asked], goals: [...draft.goals.slice(1), goal] }))
    expect([changed.keeps.includes('fields'), changed.fields.map(({ label }) => label.sv), changed.goals.map(({ percent }) => percent)]).toEqual([true, ['Målet'], [50, 20, 90]])
    expect(new Set(changed.goals.map(({ id }) => id)).size).toBe(3)
    const without = meetingFormSchema.parse(givenOf({ ...draftFrom(changed), fields: [], goals: [] }))
    expect([without.keeps.includes('fields'), without.fields, without.goals]).toEqual([false, [], []])
    expect(meetingFormSchema.safeParse(givenOf({ ...draft, goals: [{ ...goal, percent: 'alla' }] })).success).toBe(false)
    const team = draftFrom(allMeetingForms.find(({ id }) => id === 'kommunvist-team'))
    const ofEach = (fields: typeof team.fields) => meetingFormSchema.parse(givenOf({ ...team, fields })).fields.map((field) => field.ofEachCase)
    expect([ofEach(team.fields).some((each) => each), ofEach(team.fields.map((field) => ({ ...field, ofEachCase: false }))).some((each) => each)]).toEqual([true, false])
  })
})
