import type { Agenda, Item, People, Phase, Seat } from '#client/meeting/view-parts.ts'

/** Small views for tests of the client: only what a test names differs. */
export const aSeat = (seat: Partial<Seat> & { id: string }): Seat => ({
  name: seat.id,
  role: 'representative',
  organisationId: 'org-work',
  mandate: 'recommends',
  why: 'Kan svara på frågor.',
  isNew: false,
  attends: 'teams',
  isListening: false,
  answersForParticipant: false,
  isAdmitted: true,
  isHere: true,
  isCovered: true,
  identifiedBy: 'personalLink',
  ...seat,
})

export const people: People = {
  organisations: [
    { id: 'org-town', name: 'Kommunen', kind: 'municipality' },
    { id: 'org-work', name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' },
    { id: 'org-care', name: 'Vårdcentralen', kind: 'region' },
  ],
  seats: [
    aSeat({ id: 'seat-sara', name: 'Sara', role: 'chair', organisationId: 'org-town' }),
    aSeat({ id: 'seat-anna', name: 'Anna', role: 'representative' }),
    aSeat({ id: 'seat-petra', name: 'Petra', role: 'referrer' }),
    aSeat({ id: 'seat-kim', name: 'Kim', role: 'participant', organisationId: null, mandate: null }),
    aSeat({ id: 'seat-mia', name: 'Mia', role: 'supportPerson', organisationId: null, mandate: null }),
  ],
}

export const anItem = (item: Partial<Item> = {}): Item => ({
  id: 'item-one',
  kind: 'recommendation',
  by: 'seat-anna',
  content: { what: { kind: 'words', words: 'Du får en fast person.' }, why: 'Då blir det lugnare.', who: { kind: 'seat', seatId: 'seat-anna' }, when: { kind: 'by', date: '2026-12-11' }, track: 'work', wait: { kind: 'none' }, carriedBy: null },
  settlement: 'open',
  answer: null,
  confirmedAt: null,
  reply: null,
  history: [],
  ...item,
})

export const aPhase = (phase: Partial<Phase> & { id: string }): Phase => ({
  title: { sv: phase.id, en: phase.id },
  plain: { sv: phase.id, en: phase.id },
  minutes: 10,
  usedMs: 0,
  state: 'ahead',
  shows: 'story',
  mayBeSkipped: true,
  skippedBecause: null,
  prompts: [],
  ...phase,
})

export const anAgenda = (agenda: Partial<Agenda>): Agenda => ({ phases: [], current: null, startedAt: null, runningSince: null, isPaused: false, ...agenda })
