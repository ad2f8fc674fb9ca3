import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { addAdministratorBodySchema, addedAdministratorSchema, administratorsSchema, type AddAdministratorBody, type AddedAdministrator, type AdministratorsAnswer } from '#core/wire/settings.ts'
import { addAdministrator, deciderOf } from '#server/identity/administrators.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { Staff, Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

type AdministratorsParts = { store: Store; now: () => string }

/** Keys of those who decide for an authority: one each, made by one who has one. */
export const administratorRoutes = (parts: AdministratorsParts) => [
  route<'administrator'>({
    method: 'get',
    path: '/api/administrators',
    summary: 'Who has a key to the settings, since when and from whom.',
    by: 'administrator',
    answer: { status: 200, schema: administratorsSchema, description: 'In the order they came; those who come by account are not among them.' },
    problems: [],
    handle: ({ by: staff }) => listed(parts, staff),
  }),
  route<'keyMaker', AddAdministratorBody>({
    method: 'post',
    path: '/api/administrators',
    summary: 'A key for one more administrator. The key of the installation makes the first, and opens nothing after that.',
    by: 'keyMaker',
    body: addAdministratorBodySchema,
    answer: { status: 201, schema: addedAdministratorSchema, description: 'The key, this once.' },
    problems: [{ status: 422, when: 'the name holds a personal identity number' }],
    handle: async ({ body: { name }, by: staff }): Promise<AddedAdministrator> => {
      if (containsPersonalNumber(name)) throw new ProblemError('personalNumber', 422, ['name'])
      const { by: addedBy, sign } = deciderOf(staff)
      const { key } = await addAdministrator(parts.store, { hostAuthorityId: staff.hostAuthorityId, name, addedBy, sign, at: parts.now() })
      return { name, key }
    },
  }),
  endRoute(parts),
]

const endRoute = (parts: AdministratorsParts) =>
  route<'administrator'>({
    method: 'post',
    path: '/api/administrators/{administratorId}/end',
    summary: 'End the key of an administrator. Nobody ends the key that they came by, so that one is always left.',
    by: 'administrator',
    answer: { status: 200, schema: administratorsSchema, description: 'Those that are left.' },
    problems: [{ status: 404, when: 'there is no such key' }, { status: 400, when: 'it is the key that you came by' }],
    handle: async ({ by: staff, request }) => {
      const label = labelOf(request.params['administratorId'])
      if (label === staff.label) throw new ProblemError('badMessage', 400, ['administratorId'])
      const isEnded = await parts.store.endAdministrator({ hostAuthorityId: staff.hostAuthorityId, label, at: parts.now(), sign: signOf(staff) })
      if (!isEnded) throw new ProblemError('notFound', 404)
      return listed(parts, staff)
    },
  })

const labelOf = (id: unknown): string => (typeof id === 'string' ? `key ${id}` : '')

async function listed({ store, now }: AdministratorsParts, { hostAuthorityId, label }: Staff): Promise<AdministratorsAnswer> {
  const all = await store.listAdministrators(hostAuthorityId, now())
  return { administrators: all.map((one) => ({ id: one.label.replace(/^key /, ''), name: one.name, addedAt: one.addedAt, addedBy: one.addedBy, isYou: one.label === label })) }
}
