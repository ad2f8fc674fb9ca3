import type { Formats } from '../formats.ts'

export const svFormats: Formats = {
  tag: 'sv-SE',
  bareClock: (hours, minutes) => (minutes === '00' ? hours : `${hours}.${minutes}`),
  quoted: (words) => `”${words}”`,
}
