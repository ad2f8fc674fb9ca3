import type { welcome as sv } from '../../sv/panel/welcome.ts'

export const welcome: typeof sv = {
  title: 'Who is here',
  voluntary: 'How this works',
}
