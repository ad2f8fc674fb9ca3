const utf8 = (bytes: Uint8Array | string) => Buffer.from(bytes as string, 'latin1').toString('utf8')

/** Words of a header in RFC 2047: `=?utf-8?Q?…?=` and `=?utf-8?B?…?=`. */
const headersRead = (raw: string): string =>
  raw.replaceAll(/\?=\s+=\?/g, '?==?').replaceAll(/=\?[\w-]+\?([QB])\?([^?]*)\?=/gi, (_whole, kind: string, text: string) => (kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : utf8(quotedRead(text.replaceAll('_', ' ')))))

/** Quoted-printable: `=C3=A5`, and lines that go on after a `=` at their end. */
const quotedRead = (raw: string): string => raw.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Runs of base64, over several lines, that are text. */
const encodedIn = (raw: string): string[] => [...raw.matchAll(/(?:[A-Za-z0-9+/]{20,}\r?\n?)+[A-Za-z0-9+/]*={0,2}/g)].map(([run]) => Buffer.from(run, 'base64').toString('utf8'))

/** All that a mail says, however it is written on its way: as it is, its headers read, quoted-printable read, and every run of base64 read. */
export function mailText(raw: string): string {
  return [raw, headersRead(raw.replaceAll(/\r?\n[ \t]+/g, ' ')), utf8(quotedRead(raw)), ...encodedIn(raw)].join('\n')
}
