const longest = 38

/** An id for a form of this name, as a file is called, that none of `taken` has. */
export function idFor(name: string, taken: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
  const id = /^[a-z][a-z-]{2,}$/.test(plain) ? plain : 'egen-form'
  return [id, ...'bcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `${id}-${letter}`)].find((one) => !taken.includes(one)) ?? id
}

/** An id for one more phase: letters alone, and none of `taken`. */
export function phaseIdFor(wanted: string, taken: readonly string[]): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  const ids = [wanted, ...letters.flatMap((first) => letters.map((second) => `part${first.toUpperCase()}${second}`))]
  return ids.find((one) => /^[a-z][a-zA-Z]{1,30}$/.test(one) && !taken.includes(one)) ?? 'part'
}
