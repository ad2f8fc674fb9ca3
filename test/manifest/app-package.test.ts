import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { describe, expect, test, vi } from 'vitest'
import { makeAppPackage } from '#manifest/app-package.ts'

const settings = { host: 'sampratad.example.se', appId: '3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a', version: '1.2.3' }

const source = (file: string): Uint8Array => readFileSync(new URL(`../../manifest/${file}`, import.meta.url))

/** The package made of the real sources, with some files exchanged; `null` takes a file away. */
async function made(exchanged: Record<string, Uint8Array | string | null> = {}) {
  return makeAppPackage(settings, (file) => {
    const other = exchanged[file]
    if (other === null) return undefined
    if (other !== undefined) return typeof other === 'string' ? strToU8(other) : other
    return source(file)
  })
}

const problemsOf = async (exchanged: Record<string, Uint8Array | string | null>): Promise<string[]> => {
  const result = await made(exchanged)
  return 'problems' in result ? result.problems : []
}

const manifestText = strFromU8(source('manifest.json'))
const languageText = strFromU8(source('sv-se.json'))
const swap = (text: string, from: string, to: string): string => {
  expect(text).toContain(from)
  return text.replace(from, to)
}
const manifestWith = (from: string, to: string) => ({ 'manifest.json': swap(manifestText, from, to) })
const languageWith = (from: string, to: string) => ({ 'sv-se.json': swap(languageText, from, to) })

function picture(sidePx: number, pixel: readonly number[], first = pixel): Buffer {
  const image = new PNG({ width: sidePx, height: sidePx })
  for (let at = 0; at < image.data.length; at += 4) image.data.set(at === 0 ? first : pixel, at)
  return PNG.sync.write(image)
}

const red = [200, 0, 0, 255]
const white = [255, 255, 255, 255]
const clear = [0, 0, 0, 0]

describe('the package of the sources as they are', () => {
  test('holds the four files at the top level, with host, id and version filled in', async () => {
    const result = await made()
    if (!('bytes' in result)) throw new Error(result.problems.join('\n'))
    const files = unzipSync(result.bytes)
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png', 'sv-se.json'])
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Record<string, unknown>
    expect(manifest).toMatchObject({
      id: settings.appId,
      version: settings.version,
      validDomains: [settings.host],
      staticTabs: [{ contentUrl: 'https://sampratad.example.se/panel' }],
      meetingExtensionDefinition: { supportsAnonymousGuestUsers: true },
    })
  })

  test('is the same bytes each time', async () => {
    expect(await made()).toEqual(await made())
  })

  test('is checked without the network', async () => {
    const connected = vi.spyOn(Socket.prototype, 'connect')
    const fetched = vi.spyOn(globalThis, 'fetch')
    expect(await made()).toHaveProperty('bytes')
    expect([...connected.mock.calls, ...fetched.mock.calls]).toEqual([])
    vi.restoreAllMocks()
  })
})

describe('a planted fault is named, alone', () => {
  const faults: [name: string, exchanged: Record<string, Uint8Array | string | null>, line: RegExp][] = [
    ['a manifest that is not JSON', manifestWith('{', ''), /^manifest\.json is not JSON: /],
    ['no manifest', { 'manifest.json': null }, /^manifest\.json is not JSON: /],
    ['a scope in the wrong case', manifestWith('"groupChat", "team"', '"groupChat", "team", "groupchat"'), /^manifest\.json breaks the schema: .*scopes/],
    ['a name of 31 characters', manifestWith('"short": "Sampratad"', `"short": "${'a'.repeat(31)}"`), /^manifest\.json breaks the schema: .*short/],
    ['an unknown key', manifestWith('"manifestVersion"', '"mood": "calm", "manifestVersion"'), /^manifest\.json breaks the schema: /],
    ['an older schema', manifestWith('v1.30', 'v1.29'), /^manifest\.json names the schema .*v1\.29/],
    ['a placeholder left', manifestWith('"Sampratad: several', '"{{NAME}}: several'), /^manifest\.json still holds the placeholder \{\{NAME\}\}\.$/],
    ['a placeholder in a language', languageWith('flera myndigheter, ett', '{{NAME}} ett'), /^sv-se\.json still holds the placeholder \{\{NAME\}\}\.$/],
    ['an address on another host', manifestWith('"https://{{HOST}}/about#privacy"', '"https://other.example.se/p"'), /^developer\.privacyUrl goes to other\.example\.se/],
    ['an address without https', manifestWith('"https://{{HOST}}/about"', '"http://{{HOST}}/about"'), /^developer\.websiteUrl is not https/],
    ['an address on a port', manifestWith('"websiteUrl": "https://{{HOST}}/panel"', '"websiteUrl": "https://{{HOST}}:444/panel"'), /^staticTabs\.0\.websiteUrl goes to sampratad\.example\.se:444/],
    ['a domain with a scheme', manifestWith('["{{HOST}}"]', '["{{HOST}}", "https://{{HOST}}"]'), /^validDomains holds "https:/],
    ['a wildcard domain', manifestWith('["{{HOST}}"]', '["{{HOST}}", "*.example.se"]'), /^validDomains holds "\*/],
    ['no side panel', manifestWith('"meetingSidePanel", ', ''), /^staticTabs\.0 is not shown in meetingSidePanel\.$/],
    ['no team scope', manifestWith('["groupChat", "team"]', '["groupChat"]'), /^staticTabs\.0 lacks the scope team\.$/],
    ['a colour icon of another size', { 'color.png': picture(96, red) }, /^color\.png is 96 × 96 px; it must be 192 × 192\.$/],
    ['a see-through colour icon', { 'color.png': picture(192, red, clear) }, /^color\.png has see-through pixels/],
    ['a colour icon that is no picture', { 'color.png': strToU8('GIF89a') }, /^color\.png is not a PNG picture\.$/],
    ['an outline of another size', { 'outline.png': picture(20, white, clear) }, /^outline\.png is 20 × 20 px/],
    ['an outline without transparency', { 'outline.png': picture(32, white) }, /^outline\.png has no transparent ground\.$/],
    ['an empty outline', { 'outline.png': picture(32, clear) }, /^outline\.png is empty\.$/],
    ['a coloured outline', { 'outline.png': picture(32, clear, red) }, /^outline\.png has a colour other than white\.$/],
    ['a missing icon', { 'outline.png': null }, /^The package lacks outline\.png/],
    ['a missing language', { 'sv-se.json': null }, /^The package lacks sv-se\.json/],
    ['a language that is not JSON', languageWith('{', ''), /^sv-se\.json is not JSON: /],
    ['an untranslated description', languageWith('  "name.full": "Sampratad: flera myndigheter, ett möte",\n', ''), /^sv-se\.json lacks name\.full\.$/],
    ['a text for a tab that is not there', languageWith('staticTabs[0]', 'staticTabs[1]'), /^sv-se\.json translates staticTabs\[1\]\.name, which/],
    ['a translation that is too long', languageWith('"Leder mötet', `"${'Leder mötet '.repeat(8)}`), /^sv-se\.json breaks the schema: .*description\.short/],
    ['an icon in a folder', { ...manifestWith('"color.png"', '"icons/color.png"'), 'icons/color.png': source('color.png') }, /^The package holds the folder of icons\/color\.png/],
  ]

  test.each(faults)('%s', async (_name, exchanged, line) => {
    const problems = await problemsOf(exchanged)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(line)
    expect(problems[0]).not.toContain('\n')
  })

  test('two faults are two lines', async () => {
    const problems = await problemsOf({ 'color.png': picture(96, red), 'outline.png': picture(32, white) })
    expect(problems).toHaveLength(2)
  })
})
