/** The text that one says yes to, read aloud or on paper; raised when its meaning changes. */
export const consentTextVersion = 'samtycke-2026-11'
