/**
 * What the sockets of one meeting have in common in their address (`?near=`), for a balancer to put them on one node: eight hexadecimal
 * digits of the meeting's id (FNV-1a, 32 bits). No secret, and other meetings may have the same.
 */
export function nearOf(meetingId: string): string {
  let hash = 0x811c9dc5
  for (const letter of meetingId) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
