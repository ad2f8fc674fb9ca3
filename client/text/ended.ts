/** The text as a whole sentence: a full stop is added where none of its own ends it. */
export const ended = (text: string): string => (/[.?!…”]$/u.test(text) ? text : `${text}.`)
