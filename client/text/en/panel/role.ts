import type { role as sv } from '../../sv/panel/role.ts'

export const role: typeof sv = {
  listening: 'I mostly listen',
  listeningHelp: 'The round passes you over, and everyone sees that you mostly listen.',
}
