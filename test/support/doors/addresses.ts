let asked = 0

/** Another address each time: how often one of them tries is another test's. */
export function nextAddress(): string {
  asked += 1
  return `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`
}
