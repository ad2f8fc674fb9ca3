import { describe, expect, it } from 'vitest'
import { leadSaid } from '#client/panel/frame/lead-line.ts'

const chairHere = { seatId: 'seat-sara', isStandIn: false, awaySince: null }
const chairGone = { ...chairHere, awaySince: '2026-11-24T12:00:00.000Z' }
const annaLeads = { seatId: 'seat-anna', isStandIn: true, awaySince: null }
const annaGone = { ...annaLeads, awaySince: '2026-11-24T12:00:00.000Z' }
const mayNothing = { takeLead: false, takeBackLead: false }

describe('what is said of who leads', () => {
  it('is nothing while the chair leads and is here', () => {
    expect(leadSaid(chairHere, 'seat-anna', mayNothing)).toBeNull()
  })

  it('is that the chair has gone, with a way to lead for whom the server lets', () => {
    expect(leadSaid(chairGone, 'seat-petra', mayNothing)).toEqual({ says: 'chairAway', act: null })
    expect(leadSaid(chairGone, 'seat-anna', { ...mayNothing, takeLead: true })).toEqual({ says: 'chairAway', act: 'take' })
  })

  it('is another thing to who leads instead, to the others and to the chair who is back', () => {
    expect(leadSaid(annaLeads, 'seat-anna', mayNothing)).toEqual({ says: 'youLead', act: null })
    expect(leadSaid(annaLeads, 'seat-petra', mayNothing)).toEqual({ says: 'otherLeads', act: null })
    expect(leadSaid(annaLeads, 'seat-sara', { ...mayNothing, takeBackLead: true })).toEqual({ says: 'otherLeads', act: 'takeBack' })
  })

  it('tells of a stand-in who has gone, and lets the next one or the chair go on', () => {
    expect(leadSaid(annaGone, 'seat-omar', { ...mayNothing, takeLead: true })).toEqual({ says: 'standInAway', act: 'take' })
    expect(leadSaid(annaGone, 'seat-sara', { ...mayNothing, takeBackLead: true })).toEqual({ says: 'standInAway', act: 'takeBack' })
  })
})
