import type { Formats } from '../formats.ts'

export const enFormats: Formats = {
  tag: 'en-GB',
  bareClock: (hours, minutes) => `${hours}:${minutes}`,
  quoted: (words) => `“${words}”`,
}
