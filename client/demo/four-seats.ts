import type { DemoSeat } from './demo-door.ts'

/** The seats that are shown side by side, in the order they stand. */
export const fourSeats = (seats: readonly DemoSeat[], frames: readonly string[]): DemoSeat[] => frames.flatMap((id) => seats.find(({ seatId }) => seatId === id) ?? [])

/** A seat's link for a frame of ours: the mark goes before `#`, so that the secret stays where no server sees it. */
export function frameAddress(link: string, asked: Record<string, string> = {}): string {
  const address = new URL(link)
  for (const [name, value] of Object.entries({ frame: 'demo', ...asked })) address.searchParams.set(name, value)
  return address.href
}
