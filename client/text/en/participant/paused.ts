import type { paused as sv } from '../../sv/participant/paused.ts'

export const paused: typeof sv = {
  title: 'The meeting has a break',
  help: 'Take the time you need. We will tell you when we go on.',
}
