import { describe, expect, it } from 'vitest'
import type { People, Seat } from '#client/meeting/view-parts.ts'
import { fullNameOf, nameOf } from '#client/panel/participant/people/person-words.ts'
import { words } from '#client/text/sv/participant-words.ts'
import { aSeat, people as table } from '../../../meeting/a-view.ts'

const around = (...seats: Seat[]): People => ({ ...table, seats })
const sara = aSeat({ id: 'seat-sara', name: 'Sara', role: 'chair', organisationId: 'org-town' })
const anna = aSeat({ id: 'seat-anna', name: 'Anna' })
const lars = aSeat({ id: 'seat-lars', name: 'Lars' })
const annaToo = aSeat({ id: 'seat-other-anna', name: 'anna', role: 'referrer' })
const annaCare = aSeat({ id: 'seat-anna-care', name: 'Anna', organisationId: 'org-care' })
const petra = aSeat({ id: 'seat-petra', name: 'Petra', role: 'referrer' })
const kim = aSeat({ id: 'seat-kim', name: 'Kim', role: 'participant', organisationId: null })
const per = aSeat({ id: 'seat-per', name: 'Kim', role: 'supportPerson', organisationId: null, answersForParticipant: true })

describe('how somebody is named', () => {
  it('is by name and place, or by name alone who is here for nobody but themselves', () => {
    expect(fullNameOf(around(sara, anna, kim), anna.id, words)).toBe('Anna från Arbetsförmedlingen')
    expect(fullNameOf(around(sara, anna, kim), kim.id, words)).toBe('Kim')
    expect(fullNameOf(around(anna), 'seat-nobody', words)).toBe('')
  })

  it('says what the referrer does beside a representative of the same authority, whatever their names', () => {
    expect(fullNameOf(around(anna, petra), petra.id, words)).toBe('Petra från Arbetsförmedlingen, som kom med frågan')
    expect(fullNameOf(around(anna, petra), anna.id, words), 'the other is known by that').toBe('Anna från Arbetsförmedlingen')
    expect(fullNameOf(around(sara, petra), petra.id, words)).toBe('Petra från Arbetsförmedlingen')
  })

  it('tells two of one name from one place apart by what they do, also when short', () => {
    const both = around(anna, annaToo)
    expect(fullNameOf(both, anna.id, words)).toBe('Anna från Arbetsförmedlingen, som är med för sin arbetsplats')
    expect(nameOf(both, annaToo.id, words)).toBe('anna från Arbetsförmedlingen, som kom med frågan')
    expect(nameOf(around(kim, per), per.id, words)).toBe('Kim, som får svara för den som mötet handlar om')
  })

  it('is short until another has the name, and then says from where', () => {
    expect(nameOf(around(anna, lars), anna.id, words), 'two colleagues have names of their own').toBe('Anna')
    expect(nameOf(around(anna, annaCare), annaCare.id, words)).toBe('Anna från Vårdcentralen')
    expect(nameOf(null, anna.id, words)).toBe('')
  })
})
