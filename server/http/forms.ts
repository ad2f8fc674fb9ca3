import { wholeForm } from '#core/meeting/whole-form.ts'
import { groupsAmong, groupsNotThere } from '#core/meeting/form-refinements.ts'
import { meetingFormSchema, type MeetingForm } from '#core/meeting/meeting-form.ts'
import { formSight } from '#core/meeting/form-sight.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { checkFormBodySchema, checkedFormSchema, formVersionsSchema, formSightSchema, isFormId, keptFormSchema, seeFormBodySchema, ownFormsSchema, saveFormBodySchema, withdrawFormBodySchema, type CheckFormBody, type CheckedForm, type FolderFault, type FormSight, type FormVersions, type KeptFormAnswer, type OwnForms, type SaveFormBody, type SeeFormBody, type WithdrawFormBody } from '#core/wire/forms.ts'
import { formAdvice } from '#server/authorities/form-advice.ts'
import { formFaults } from '#server/authorities/form-faults.ts'
import { byName, mostOwnForms, offeredForms } from '#server/authorities/own-forms.ts'
import { deciderOf } from '#server/identity/administrators.ts'
import type { KeptForm, SaveForm, Staff, Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

export type FormsParts = { store: Store; now: () => string; localForms: readonly MeetingForm[]; localFaults: readonly FolderFault[] }

/** The ids that no authority's own form takes. */
export const ourFormIds = allMeetingForms.map(({ id }) => id)

/** What is offered beside ours: the forms of the installation, then the authority's own that have an id of their own. None hands on to a group that is gone since it was kept. */
export async function formsBesideOurs(store: Store, staff: Staff, localForms: readonly MeetingForm[]): Promise<MeetingForm[]> {
  const own = await offeredForms(store, staff, [...ourFormIds, ...localForms.map(({ id }) => id)])
  const groups = groupsAmong([...allMeetingForms, ...localForms, ...own])
  return [...localForms, ...own.map((form) => withGroupsThatAre(form, groups))]
}

function withGroupsThatAre({ handsOnTo, ...form }: MeetingForm, groups: readonly string[]): MeetingForm {
  const gone = groupsNotThere({ handsOnTo }, groups)
  const there = handsOnTo?.filter((one) => !gone.includes(one)) ?? []
  return there.length > 0 ? { ...form, handsOnTo: there } : form
}

const faultsOf = async ({ store, localForms }: FormsParts, staff: Staff, given: unknown) =>
  formFaults(given, ourFormIds, localForms.map(({ id }) => id), groupsAmong([...allMeetingForms, ...(await formsBesideOurs(store, staff, localForms))]))

const notThere = { status: 404, when: 'there is no such form, or it is another host authority’s: the same answer' }
const changed = { status: 409, when: 'it was changed since `version`, or there is no room for more' }
const refused = { status: 422, when: 'the form does not hold (`fields` are places in it), or the name of who decided holds a personal identity number' }

/** A host authority's own forms of meeting: its office reads them, its administrator decides. A meeting carries its copy since its planning. */
export const formRoutes = (parts: FormsParts) => [
  route<'office'>({
    method: 'get',
    path: '/api/forms',
    summary: 'The host authority’s own forms of meeting as they stand, those that are withdrawn too.',
    by: 'office',
    answer: { status: 200, schema: ownFormsSchema, description: 'The forms, by name.' },
    problems: [],
    handle: async ({ by: staff }): Promise<OwnForms> => ({ forms: byName(await parts.store.listOwnForms(staff.hostAuthorityId)).map(shown), local: [...parts.localForms], localFaults: [...parts.localFaults] }),
  }),
  route<'office'>({
    method: 'get',
    path: '/api/forms/{formId}/versions',
    summary: 'Every version of an own form: what it said, who decided and when.',
    by: 'office',
    answer: { status: 200, schema: formVersionsSchema, description: 'The versions, the newest first.' },
    problems: [notThere],
    handle: async ({ by: staff, request }): Promise<FormVersions> => ({ versions: (await versionsOf(parts.store, staff, request.params['formId'])).map(shown) }),
  }),
  ...decidingRoutes(parts),
]

const decidingRoutes = (parts: FormsParts) => [
  route<'administrator', CheckFormBody>({
    method: 'post',
    path: '/api/forms/check',
    summary: 'What is wrong in a form, and what our rules of plain language say of its words. Keeps nothing.',
    by: 'administrator',
    body: checkFormBodySchema,
    answer: { status: 200, schema: checkedFormSchema, description: 'The faults; without any, the form, the advice and how people will meet it.' },
    problems: [],
    handle: async ({ body, by: staff }): Promise<CheckedForm> => {
      const { form, faults } = await faultsOf(parts, staff, body.form)
      const [stands] = form ? await parts.store.readOwnForm(staff.hostAuthorityId, form.id) : []
      return { form, faults, version: stands?.version ?? 0, advice: form ? formAdvice(form) : [], sight: form && formSight(form) }
    },
  }),
  route<'administrator', SaveFormBody>({
    method: 'post',
    path: '/api/forms',
    summary: 'Add a form, or change the one with its id. What is planned already keeps the form that it was planned with.',
    by: 'administrator',
    body: saveFormBodySchema,
    answer: { status: 201, schema: keptFormSchema, description: 'The form as it stands now.' },
    problems: [changed, refused],
    handle: async ({ body: { form: given, version }, by: staff }) => {
      const { form: held, faults } = await faultsOf(parts, staff, given)
      const form = held ?? (faults.some(({ at }) => at === 'id') ? null : await asItStands(parts, staff, given))
      if (!form) throw new ProblemError('formDoesNotHold', 422, [...new Set(faults.map(({ at }) => (at === '' ? 'form' : `form.${at}`)))].slice(0, 20))
      return save(parts, staff, { form, expectedVersion: version, isWithdrawn: false })
    },
  }),
  seeingRoute,
  withdrawingRoute(parts),
]

const seeingRoute =
  route<'office', SeeFormBody>({
    method: 'post',
    path: '/api/forms/seen',
    summary: 'A form as people will meet it: its times, and what each role sees and does in each phase. Keeps nothing.',
    by: 'office',
    body: seeFormBodySchema,
    answer: { status: 200, schema: formSightSchema, description: 'The phases in order, for each role.' },
    problems: [],
    handle: ({ body }): FormSight => formSight(body.form),
  })

const withdrawingRoute = (parts: FormsParts) =>
  route<'administrator', WithdrawFormBody>({
    method: 'post',
    path: '/api/forms/{formId}/withdraw',
    summary: 'Offer a form no more. Its versions stay to be read; meetings that are planned keep it.',
    by: 'administrator',
    body: withdrawFormBodySchema,
    answer: { status: 200, schema: keptFormSchema, description: 'The form as it stands now.' },
    problems: [notThere, changed, refused],
    handle: async ({ body: { version }, by: staff, request }) => {
      const [{ form }] = await versionsOf(parts.store, staff, request.params['formId'])
      return save(parts, staff, { form, expectedVersion: version, isWithdrawn: true })
    },
  })

/** The authority's form exactly as it is kept: it was held to the rules of its time, and what has come since stops nobody from offering it again. */
async function asItStands({ store }: FormsParts, { hostAuthorityId }: Staff, given: unknown): Promise<MeetingForm | null> {
  const form = meetingFormSchema.safeParse(given).data
  const [stands] = form ? await store.readOwnForm(hostAuthorityId, form.id) : []
  return form && stands && isSameForm(stands.form, form) ? form : null
}

async function versionsOf(store: Store, { hostAuthorityId }: Staff, given: unknown): Promise<[KeptForm, ...KeptForm[]]> {
  const [newest, ...earlier] = isFormId(given) ? await store.readOwnForm(hostAuthorityId, given) : []
  if (!newest) throw new ProblemError('notFound', 404)
  return [newest, ...earlier]
}

async function save({ store, now }: FormsParts, staff: Staff, given: Pick<SaveForm, 'form' | 'expectedVersion' | 'isWithdrawn'>): Promise<KeptFormAnswer> {
  const { hostAuthorityId } = staff
  const saving = { ...given, ...deciderOf(staff) }
  const outcome = await store.saveOwnForm({ ...saving, hostAuthorityId, atMost: mostOwnForms, at: now() })
  if (outcome === 'tooMany') throw new ProblemError('tooManyForms', 409)
  const [stands] = await store.readOwnForm(hostAuthorityId, saving.form.id)
  if (!stands || (outcome === 'conflict' && !isTheVery(stands, saving))) throw new ProblemError('changedSince', 409)
  return shown(stands)
}

/** Sent once more: it is there already, as it was sent. */
const isTheVery = ({ version, isWithdrawn, by, form }: KeptForm, saving: Pick<SaveForm, 'form' | 'expectedVersion' | 'isWithdrawn' | 'by'>): boolean =>
  version === saving.expectedVersion + 1 && isWithdrawn === saving.isWithdrawn && by === saving.by && isSameForm(form, saving.form)

const isSameForm = (one: MeetingForm, other: MeetingForm): boolean => inOrder(wholeForm(one)) === inOrder(wholeForm(other))

/** The store may have put what stands in a form in another order. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one))

const shown = ({ form, version, isWithdrawn, at, by }: KeptForm): KeptFormAnswer => ({ form: wholeForm(form), version, isWithdrawn, decidedAt: at, decidedBy: by })
