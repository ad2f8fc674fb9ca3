import type { administrators as sv } from '../../sv/settings/administrators.ts'

export const administrators: typeof sv = {
  title: 'Administrators',
  help: 'An administrator decides what stands on this page. Each has a key of their own. The name stands by every decision.',
  notHere: 'People who sign in with a work account are not in the list.',
  since: (when, by) => `Has a key since ${when}.${by === null ? '' : ` It came from ${by}.`}`,
  isYou: 'This is your key. Only somebody else can end it.',
  end: 'End the key',
  endAsk: (name) => `The key stops working at once, and you can not undo it. ${name} needs a new key to come in again. Do you want to end it?`,
  add: 'Make a key',
  name: 'Name of a new administrator',
  nameHint: 'Write the name of a person, and the role if you like. For example: Eva Ek, head of unit.',
  nameMissing: 'Write whom the key is for.',
  keyOf: (name) => `The key for ${name}:`,
  keyOnce: 'We show the key only once. Give it to the person in a safe way, not by ordinary e-mail.',
  copy: 'Copy the key',
  copied: 'The key is copied.',
  notCopied: 'Copying did not work. Mark the key yourself.',
  firstTitle: 'Make the first key',
  firstHelp: (authority) => `Nobody has a key of their own to the settings of ${authority} yet. Make one here, for a person. After that, the key you wrote stops working.`,
  makeFirst: 'Make the key',
  goOn: 'Go on with the new key',
}
