import type { background as sv } from '../../sv/panel/background.ts'

export const background: typeof sv = {
  title: 'Good to know',
  adaptations: (name) => `This makes the meeting good for ${name}`,
  adaptationNames: {
    byPhone: 'Be there by phone',
    withSomebody: 'Have somebody with them',
    breaks: 'Have breaks',
    interpreter: 'Have an interpreter',
    fewPeople: 'Few people in the meeting',
    noVideo: 'Not be on camera',
  },
  maySay: 'This may be said aloud',
  notSay: 'Do not say this aloud',
}
