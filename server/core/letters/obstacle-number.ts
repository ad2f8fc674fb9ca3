/** No vowels, so that it makes no word, and nothing that is taken for something else. */
const signs = '2346789BCDFHKMPRTX'
const length = 4

/** What an obstacle that is handed on to a group is called in the minutes that it comes from and where its answer is told: of its id alone, the same wherever it is asked. */
export function obstacleNumber(id: string): string {
  let left = Array.from(id).reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
  return Array.from({ length }, () => {
    const sign = signs[left % signs.length]
    left = Math.floor(left / signs.length)
    return sign
  }).join('')
}
