/** `fill('senast {day}', { day })`: a template with its slots filled; a slot without a value stays empty and leaves no double space. */
export const fill = (template: string, slots: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '').replace(/ {2,}/g, ' ').trim()

/** The first letter large, the rest untouched. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
