import { describe, expect, it } from 'vitest'
import { ComposerAbout } from '#client/meeting/composer/composer-about.tsx'
import { emptyDraft, type Draft } from '#client/meeting/composer/composer-draft.ts'
import type { View } from '#core/wire/down.ts'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import { consentFrom } from '#test/support/builders.ts'
import { people } from '../a-view.ts'
import { markupInMeeting } from '../drawn-in-meeting.tsx'

const may = (from: string, to: string, kinds: InformationKind[]) => consentFrom(from, [to], { kinds })
const records = [may('org-work', 'org-town', ['health', 'work']), may('org-work', 'org-care', ['work']), may('org-town', 'org-work', ['work'])]
const view = (changes: Partial<View> = {}): Partial<View> => ({
  about: { startsAt: '2026-12-03T12:00:00.000Z' } as View['about'],
  consent: { records, gaps: [] } as unknown as View['consent'],
  people: { ...people, seats: [...people.seats.filter(({ id }) => id !== 'seat-petra'), { ...people.seats[1]!, id: 'seat-away', name: 'Disa', organisationId: 'org-care', standing: 'waiting' as const }].map((seat) => ({ standing: 'atTable' as const, ...seat })) },
  ...changes,
})
const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft({ seatId: 'seat-anna', isDoer: true, track: 'work' }), day: '2026-12-11', whenKind: 'by', ...changes })

/** The kinds that stand there and cannot be chosen. */
async function barred(of: Partial<Draft>, me: string, changes: Partial<View> = {}): Promise<string[]> {
  const page = await markupInMeeting(<ComposerAbout draft={draft(of)} change={() => undefined} />, { me, view: view(changes) })
  return [...page.matchAll(/<button[^>]*aria-disabled="true"[^>]*>([^<]*)/g)].map(([, name]) => name ?? '')
}

describe('what kind of information may be chosen', () => {
  it('[CONSENT-24] [CONSENT-33] is none that who is to act on it may not be told, though they have not come yet', async () => {
    expect(await barred({ who: 'seat-anna' }, 'seat-anna')).toEqual(['Ekonomi', 'Stöd'])
    expect(await barred({ who: 'seat-away' }, 'seat-anna')).toEqual(['Hälsa', 'Ekonomi', 'Stöd'])
    expect(await barred({ who: 'seat-anna', whenKind: 'contact', contactSeatId: 'seat-away' }, 'seat-anna'), 'who makes contact').toEqual(['Hälsa', 'Ekonomi', 'Stöd'])
    expect(await barred({ who: 'outside', outsideName: 'Pia', outsideOrganisation: 'vårdcentralen' }, 'seat-anna'), 'a colleague of theirs').toEqual(['Hälsa', 'Ekonomi', 'Stöd'])
  })

  it('[CONSENT-35] is for somebody protected what the chair’s organisation may tell', async () => {
    const own: Partial<Draft> = { kind: 'ownStep', who: 'seat-kim' }
    expect(await barred(own, 'seat-kim', { about: { startsAt: '2026-12-03T12:00:00.000Z', isOnPaperAlone: true } as View['about'] })).toEqual(['Hälsa', 'Ekonomi', 'Stöd'])
    expect(await barred(own, 'seat-kim'), 'what is theirs they tell themselves').toEqual([])
  })
})
