import type { Meeting } from '#core/meeting/meeting.ts'
import { act, by, byDay, item, meeting, moneyFindsOut, question, takeAway, taken, told } from './written-meetings.ts'

const early = (reason: string, changes: Partial<Meeting> = {}) => meeting({ closing: { at: '2026-12-03T12:20:00.000Z', by: 'seat-sara', early: reason }, ...changes })

const advice = (object: string, answer?: 'yes' | 'notYet' | 'no') =>
  item('recommendation', { what: act('call', object), why: 'Kim vill veta mer.', who: by('seat-kim'), when: byDay('2026-12-11'), track: 'health', wait: { kind: 'none' } }, answer)

/** Where a meeting stood when it ended, by its phase: with what there was to write then. */
export const earlyMeetings: Record<string, Meeting> = {
  'closed-early-in-welcome': early('Du blev ledsen och ville gå', { money: moneyFindsOut('seat-lena', '2026-12-11') }),
  'closed-early-in-question': early('Brandlarmet gick', { told: told('Det är inte min fråga.') }),
  'closed-early-in-story': early('Du mådde inte bra', { told: told('Jag sover inte.', 'Jag vill inte berätta mer.') }),
  'closed-early-in-understand': early('Tolken kom inte fram', { told: told('Jag vill ha tolk.'), consents: [] }),
  'closed-early-in-contribute': early('Du ville inte vara kvar', { told: told('Jag är trött.'), items: [question('När börjar kursen?', by('seat-anna'), '2026-12-11'), advice('vårdcentralen')] }),
  'closed-early-in-recommend': early('Du behövde hämta ditt barn', {
    told: told('Jag hämtar klockan 3.'),
    items: [advice('vårdcentralen', 'yes'), advice('psykologen'), advice('facket', 'no'), question('När börjar kursen?', by('seat-anna'), '2026-12-11', null, taken)],
  }),
  'closed-early-in-take-away': early('Linjen bröts', { told: told('Jag hör er dåligt.'), items: [advice('vårdcentralen', 'notYet')], takeAway: takeAway('Att jag får tid på mig.') }),
  'closed-early-without-kim': { ...early('Du kunde inte vara med', { items: [advice('vårdcentralen')] }), seats: meeting().seats.map((seat) => (seat.id === 'seat-kim' ? { ...seat, admittedDevice: null } : seat)) },
}
