import { inShort } from '../../in-short.ts'
import type { wishes as sv } from '../../sv/panel/wishes.ts'

export const wishes: typeof sv = {
  title: (name) => `What ${name} wants`,
  talkAbout: (name) => `${name} wants to talk about`,
  notTalkAbout: (name) => `${name} does not want to talk about`,
  nothing: 'Nothing has been said.',
  write: 'Write it down',
  writeName: (what) => `Write it down: ${inShort(what)}`,
  change: 'Change',
  changeName: (what) => `Change: ${inShort(what)}`,
  hint: 'Leave it empty to take it away.',
  save: 'Save',
  cancel: 'Cancel',
}
