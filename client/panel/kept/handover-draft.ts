import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { SeatCommand } from '#client/live/session.ts'
import type { Kept } from '#client/meeting/view-parts.ts'

export type Handover = NonNullable<Kept['handover']>
export type HandoverSide = keyof Handover['answers']
type Terms = Extract<SeatCommand, { type: 'nameReceiver' }>['handover']

/** Chosen in the place of a seat's id: somebody who is not there. */
export const outside = 'outside'

export type HandoverDraft = { receiver: string; outsideName: string; outsideOrganisation: string; handsOver: string; firstContact: string; ifItSlips: string }
export type HandoverField = keyof HandoverDraft

export function draftOfHandover(stands: Handover | null, handsOver: string): HandoverDraft {
  const receiver = stands?.receiver
  return {
    receiver: receiver === undefined ? '' : receiver.kind === 'seat' ? receiver.seatId : outside,
    outsideName: receiver?.kind === 'outside' ? receiver.name : '',
    outsideOrganisation: receiver?.kind === 'outside' ? receiver.organisation : '',
    handsOver: stands?.handsOver ?? handsOver,
    firstContact: stands?.firstContact ?? '',
    ifItSlips: stands?.ifItSlips ?? '',
  }
}

/** What is still to be filled. */
export function handoverLacks(draft: HandoverDraft): HandoverField[] {
  const needed: HandoverField[] = ['receiver', ...(draft.receiver === outside ? (['outsideName', 'outsideOrganisation'] as const) : []), 'handsOver', 'firstContact', 'ifItSlips']
  return needed.filter((field) => oneLine(draft[field]) === '')
}

/** The handover as it is sent, or null while something is missing. */
export function handoverOf(draft: HandoverDraft): Terms | null {
  if (handoverLacks(draft).length > 0) return null
  const { receiver, outsideName, outsideOrganisation, handsOver, firstContact, ifItSlips } = draft
  const who: Terms['receiver'] = receiver === outside ? { kind: 'outside', name: oneLine(outsideName), organisation: oneLine(outsideOrganisation) } : { kind: 'seat', seatId: receiver }
  return { receiver: who, handsOver, firstContact, ifItSlips: oneLine(ifItSlips) }
}

/** The seat on a side; null for who is not there. */
export const seatOnSide = ({ receiver, handsOver }: Handover, side: HandoverSide): string | null => (side === 'handsOver' ? handsOver : receiver.kind === 'seat' ? receiver.seatId : null)
