import { staffSchema, type StaffAnswer } from '#core/wire/http.ts'
import { administratorSchema, type AdministratorAnswer } from '#core/wire/settings.ts'
import { offeredForms } from '#server/authorities/own-forms.ts'
import type { Store } from '#server/store/store.ts'
import { ourFormIds } from './forms.ts'
import { route } from './route.ts'

/** Whose staff is asking: a page says with it whether a key opens anything, and for whom one plans or decides. */
export const staffRoutes = ({ store }: { store: Store }) => [
  route<'staff'>({
    method: 'get',
    path: '/api/staff',
    summary: 'Whose staff this token is of.',
    by: 'staff',
    answer: { status: 200, schema: staffSchema, description: 'The host authority that the token plans for, and its own forms.' },
    problems: [],
    handle: async ({ by: staff }): Promise<StaffAnswer> => ({ hostAuthority: staff.hostAuthorityName, ownForms: await offeredForms(store, staff, ourFormIds) }),
  }),
  route<'administrator'>({
    method: 'get',
    path: '/api/administrator',
    summary: 'Whose administrator this token is of.',
    by: 'administrator',
    answer: { status: 200, schema: administratorSchema, description: 'The host authority that the token decides for.' },
    problems: [],
    handle: ({ by: staff }): AdministratorAnswer => ({ hostAuthority: staff.hostAuthorityName }),
  }),
]
