import { gzipSync } from 'node:zlib'
import type { Chance } from '../seeded-chance.ts'

export type Body = { type: string; encoding?: string; bytes: string | Uint8Array<ArrayBuffer> }

const pick = <One>(from: readonly One[], chance: Chance): One => from[chance.between(0, from.length)]!
const part = 'a-part-of-it'
const ofParts = (name: string, file: string, content: string) => `--${part}\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\nContent-Type: text/csv\r\n\r\n${content}\r\n--${part}--\r\n`

/** What no door of ours takes: files as forms upload them, other kinds of text, what says that it is packed, and texts that break off. */
const odd: readonly ((sent: string) => Body)[] = [
  (sent) => ({ type: `multipart/form-data; boundary=${part}`, bytes: ofParts('csv', '../../katalog.csv', sent) }),
  (sent) => ({ type: 'multipart/form-data', bytes: ofParts('file', 'a"b\u0000.csv', sent) }),
  (sent) => ({ type: 'text/csv', bytes: sent }),
  () => ({ type: 'application/xml', bytes: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
  (sent) => ({ type: 'application/json; charset=utf-16', bytes: sent }),
  (sent) => ({ type: 'application/json; charset=nobody-knows', bytes: sent }),
  (sent) => ({ type: 'application/json', encoding: 'gzip', bytes: sent }),
  (sent) => ({ type: 'application/json', encoding: 'gzip', bytes: new Uint8Array(gzipSync(sent.repeat(500))) }),
  () => ({ type: 'application/json', bytes: '{"a":' }),
  () => ({ type: 'application/json', bytes: '['.repeat(20_000) }),
  () => ({ type: 'application/x-www-form-urlencoded', bytes: '%' }),
  () => ({ type: 'application/x-www-form-urlencoded', bytes: 'token=a&token=b&token[]=c&token[a][b]=d&__proto__[x]=y' }),
  () => ({ type: 'application/x-www-form-urlencoded; charset=latin1', bytes: new Uint8Array([0x61, 0x3d, 0xe5, 0xff, 0x00]) }),
]

export const oddBody = (sent: string, chance: Chance): Body => pick(odd, chance)(sent)

const strangeCells = ['', '"', '""', '=cmd|" /C calc"!A1', '850412-1230', '2026-02-31', '-1', '9'.repeat(400), 'a;b', '\u0000', '\u202e', '\r', '\ud800', 'å'.repeat(5_000)]

/** A file of cells parted by semicolons as it is, or with a few cells, lines or headings changed. */
export function changedFile(csv: string, chance: Chance): string {
  const lines = csv.split('\n')
  for (let times = chance.between(0, 4); times > 0; times -= 1) {
    const at = chance.between(0, lines.length)
    const cells = (lines[at] ?? '').split(';')
    cells[chance.between(0, cells.length)] = pick(strangeCells, chance)
    if (chance.next() < 0.2) cells.push(pick(strangeCells, chance))
    lines[at] = cells.join(';')
    if (chance.next() < 0.15) lines.splice(at, 1)
    if (chance.next() < 0.15) lines.push(lines[at] ?? '')
  }
  return (chance.next() < 0.1 ? '\ufeff\ufeff' : '') + lines.join(pick(['\n', '\n', '\r\n', '\r'], chance))
}
