import type { before as sv } from '../../sv/participant/before.ts'

export const before: typeof sv = {
  hello: (name) => `Hello ${name}`,
  soon: 'The meeting starts soon. You do not need to do anything.',
  waitForChair: 'We are waiting for the one who leads the meeting.',
  question: 'This is the question',
  voluntary: 'How this works',
  who: 'Who is here, and why?',
  steps: 'What happens in the meeting',
  total: (minutes) => `The meeting takes about ${minutes} minutes. You can ask for a break at any time.`,
}
