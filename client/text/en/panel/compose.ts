import type { compose as sv } from '../../sv/panel/compose.ts'

export const compose: typeof sv = {
  open: 'Write something down',
}
