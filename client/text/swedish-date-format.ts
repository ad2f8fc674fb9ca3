const made = new Map<string, Intl.DateTimeFormat>()

/** What writes a moment as it is in Sweden, in the manner of a language tag (`sv-SE`). Made once each: making one takes longer than hundreds of dates. */
export function swedishDateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options)
  const format = made.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: 'Europe/Stockholm', calendar: 'gregory', numberingSystem: 'latn', ...options })
  made.set(key, format)
  return format
}
