import type { welcome as sv } from '../../sv/panel/welcome.ts'

export const welcome: typeof sv = {
  title: 'Who is here',
  voluntary: 'Taking part is up to you',
}
