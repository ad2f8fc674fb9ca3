import { staffSchema, type StaffAnswer } from '#core/wire/http.ts'
import { administratorSchema, type AdministratorAnswer } from '#core/wire/settings.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { Store } from '#server/store/store.ts'
import { formsBesideOurs } from './forms.ts'
import { route } from './route.ts'

/** Whose staff is asking: a page says with it whether a key opens anything, and for whom one plans or decides. */
export const staffRoutes = ({ store, localForms }: { store: Store; localForms: readonly MeetingForm[] }) => [
  route<'staff'>({
    method: 'get',
    path: '/api/staff',
    summary: 'Whose staff this token is of.',
    by: 'staff',
    answer: { status: 200, schema: staffSchema, description: 'The host authority that the token plans for, the forms of the installation and its own.' },
    problems: [],
    handle: async ({ by: staff }): Promise<StaffAnswer> => ({ hostAuthority: staff.hostAuthorityName, ownForms: await formsBesideOurs(store, staff, localForms) }),
  }),
  route<'keyMaker'>({
    method: 'get',
    path: '/api/administrator',
    summary: 'Which administrator this key is of, and whose.',
    by: 'keyMaker',
    answer: { status: 200, schema: administratorSchema, description: 'The host authority that the token decides for.' },
    problems: [],
    handle: ({ by: staff }): AdministratorAnswer => ({ hostAuthority: staff.hostAuthorityName, name: staff.name }),
  }),
]
