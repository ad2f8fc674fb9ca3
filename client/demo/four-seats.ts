import type { DemoSeat } from './demo-door.ts'

const roles = ['chair', 'representative', 'participant', 'referrer']

/** The four seats that are shown side by side, in the order they stand: the first of each role. */
export const fourSeats = (seats: readonly DemoSeat[]): DemoSeat[] =>
  roles.flatMap((role) => {
    const seat = seats.find((one) => one.role === role)
    return seat ? [seat] : []
  })

/** A seat's link for a frame of ours: the mark goes before `#`, so that the secret stays where no server sees it. */
export function frameAddress(link: string, asked: Record<string, string> = {}): string {
  const address = new URL(link)
  for (const [name, value] of Object.entries({ frame: 'demo', ...asked })) address.searchParams.set(name, value)
  return address.href
}
