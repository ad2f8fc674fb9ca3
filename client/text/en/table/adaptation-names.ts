import type { adaptationNames as sv } from '../../sv/table/adaptation-names.ts'

export const adaptationNames: typeof sv = {
  byPhone: 'Be there by phone',
  withSomebody: 'Have somebody with them',
  breaks: 'Have breaks',
  interpreter: 'Have an interpreter',
  fewPeople: 'Few people in the meeting',
  noVideo: 'Not be on camera',
}
