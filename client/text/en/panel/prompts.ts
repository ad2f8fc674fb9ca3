import type { prompts as sv } from '../../sv/panel/prompts.ts'

export const prompts: typeof sv = {
  title: 'To think of',
}
