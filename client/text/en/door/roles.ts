import type { roles as sv } from '../../sv/door/roles.ts'

export const roles: typeof sv = {
  chair: 'chair',
  representative: 'representative',
  referrer: 'referrer',
  participant: 'participant',
  supportPerson: 'support person',
  interpreter: 'interpreter',
}
