import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { describe, expect, test, vi } from 'vitest'
import { makeAppPackage } from '#manifest/app-package.ts'
import type { PackageSettings } from '#manifest/package-settings.ts'

const settings: PackageSettings = {
  host: 'sampratad.example.se',
  appId: '3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a',
  clientId: '7d1f0a52-6c3b-4e8e-8f4d-2b9a5c6e7f10',
  version: '1.2.3',
}

const source = (file: string): Uint8Array => readFileSync(new URL(`../../manifest/${file}`, import.meta.url))

/** The package made of the real sources, with some files exchanged; `null` takes a file away. */
async function made(exchanged: Record<string, Uint8Array | string | null> = {}, changed: Partial<PackageSettings> = {}) {
  return makeAppPackage({ ...settings, ...changed }, (file) => {
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

function filesIn(result: Awaited<ReturnType<typeof made>>) {
  if (!('bytes' in result)) throw new Error(result.problems.join('\n'))
  return unzipSync(result.bytes)
}
const manifestIn = (result: Awaited<ReturnType<typeof made>>) => JSON.parse(strFromU8(filesIn(result)['manifest.json']!)) as Record<string, unknown>

const manifestText = strFromU8(source('manifest.json'))
const languageText = strFromU8(source('sv-se.json'))
const swap = (text: string, from: string, to: string): string => {
  expect(text).toContain(from)
  return text.replace(from, to)
}
/** The manifest with one or more texts exchanged: from, to, from, to. */
const manifestWith = (...swaps: string[]) => ({
  'manifest.json': swaps.reduce((text, from, at) => (at % 2 === 0 ? swap(text, from, swaps[at + 1] ?? '') : text), manifestText),
})
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
    expect(Object.keys(filesIn(result)).sort()).toEqual(['color.png', 'manifest.json', 'outline.png', 'sv-se.json'])
    expect(manifestIn(result)).toMatchObject({
      id: settings.appId,
      version: settings.version,
      validDomains: [settings.host],
      staticTabs: [{ contentUrl: 'https://sampratad.example.se/teams' }],
      meetingExtensionDefinition: { supportsAnonymousGuestUsers: true },
    })
  })

  test('names what people sign in for: the app registration, on the host of the tab', async () => {
    expect(manifestIn(await made())).toMatchObject({
      webApplicationInfo: { id: settings.clientId, resource: `api://${settings.host}/${settings.clientId}` },
    })
  })

  test('says nothing of signing in without a client id', async () => {
    expect(manifestIn(await made({}, { clientId: null }))).not.toHaveProperty('webApplicationInfo')
  })

  test('is shown in meetings and nowhere else', async () => {
    expect(manifestIn(await made())).toMatchObject({
      manifestVersion: '1.30',
      staticTabs: [{ scopes: ['groupChat', 'team'], context: ['meetingSidePanel', 'meetingChatTab', 'meetingDetailsTab', 'meetingStage'] }],
    })
  })

  test('asks for the stage and for nothing else', async () => {
    const manifest = manifestIn(await made())
    expect(manifest).toMatchObject({ authorization: { permissions: { resourceSpecific: [{ name: 'MeetingStage.Write.Chat', type: 'Delegated' }, { name: 'ChannelMeetingStage.Write.Group', type: 'Delegated' }] } } })
    expect(manifest).not.toHaveProperty('permissions')
    expect(manifest).not.toHaveProperty('devicePermissions')
  })

  test('holds no placeholder in any of its texts, whatever a placeholder looks like', async () => {
    for (const result of [await made(), await made({}, { clientId: null })]) {
      const files = filesIn(result)
      for (const file of ['manifest.json', 'sv-se.json']) expect(strFromU8(files[file]!)).not.toMatch(/\{\{|\}\}|<<|\$\{|TODO|00000000-0000/)
    }
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
    ['a manifest whose fault lies between lines', manifestWith('"manifestVersion": "1.30",', '"manifestVersion": 1.30a\n,\n'), /^manifest\.json is not JSON: /],
    ['no manifest', { 'manifest.json': null }, /^manifest\.json is missing\.$/],
    ['a manifest without a tab', manifestWith('"staticTabs"', '"tabs"'), /^manifest\.json breaks the schema: /],
    ['an older version of the manifest', manifestWith('"manifestVersion": "1.30"', '"manifestVersion": "1.29"'), /^manifest\.json breaks the schema: /],
    ['a permission that nothing uses', manifestWith('"resourceSpecific": [', '"resourceSpecific": [{ "name": "ChatMember.Read.Chat", "type": "Application" },'), /^The permission ChatMember\.Read\.Chat is asked for, and nothing uses it\.$/],
    ['a permission of the wrong type', manifestWith('"MeetingStage.Write.Chat", "type": "Delegated"', '"MeetingStage.Write.Chat", "type": "Application"'), /^The permission MeetingStage\.Write\.Chat is Application; it must be Delegated/],
    ['a used permission left out', manifestWith(',\n        { "name": "ChannelMeetingStage.Write.Group", "type": "Delegated" }', ''), /^The permission ChannelMeetingStage\.Write\.Group is lacking: it /],
    ['the identity permission', manifestWith('"showLoadingIndicator"', '"permissions": ["identity"], "showLoadingIndicator"'), /^permissions is asked for, and nothing uses it\.$/],
    ['a device permission', manifestWith('"showLoadingIndicator"', '"devicePermissions": ["media"], "showLoadingIndicator"'), /^devicePermissions is asked for, and nothing uses it\.$/],
    ['no sign-in with a client id', manifestWith('"webApplicationInfo": {\n    "id": "{{TEAMS_CLIENT_ID}}",\n    "resource": "api://{{HOST}}/{{TEAMS_CLIENT_ID}}"\n  },\n', ''), /^webApplicationInfo is missing: /],
    ['a sign-in for another host', manifestWith('api://{{HOST}}/', 'api://other.example.se/'), /^webApplicationInfo\.resource is api:\/\/other\.example\.se\/.*it must be the Application ID URI, api:\/\/sampratad\.example\.se\/7d1f0a52/],
    ['a sign-in for a host in capitals', manifestWith('api://{{HOST}}/', 'api://Sampratad.Example.SE/'), /^webApplicationInfo\.resource is api:\/\/Sampratad/],
    ['a sign-in for the app id instead of the client id', manifestWith('/{{TEAMS_CLIENT_ID}}"', '/{{APP_ID}}"'), /^webApplicationInfo\.resource is .*3f0c9c1e/],
    ['a sign-in without a resource', manifestWith(',\n    "resource": "api://{{HOST}}/{{TEAMS_CLIENT_ID}}"', ''), /^webApplicationInfo\.resource is undefined/],
    ['a sign-in of another registration', manifestWith('"id": "{{TEAMS_CLIENT_ID}}"', '"id": "{{APP_ID}}"'), /^webApplicationInfo\.id is 3f0c9c1e.*it must be TEAMS_CLIENT_ID, 7d1f0a52/],
    ['a tab on another host than the sign-in', manifestWith('"contentUrl": "https://{{HOST}}/teams"', '"contentUrl": "https://x.example.se/panel"', '["{{HOST}}"]', '["{{HOST}}", "x.example.se"]'), /^People sign in for sampratad\.example\.se, and the tab is served from elsewhere: https:\/\/x\.example\.se/],
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
    ['a tab that is personal too', manifestWith('["groupChat", "team"]', '["groupChat", "team", "personal"]'), /^staticTabs\.0 has the scope personal, which has no meetings\.$/],
    ['a tab in chats without a meeting', manifestWith('"meetingSidePanel", ', '"meetingSidePanel", "privateChatTab", '), /^staticTabs\.0 is shown in privateChatTab, which is no part of a meeting\.$/],
    ['people without an account left out', manifestWith('"supportsAnonymousGuestUsers": true,', ''), /^meetingExtensionDefinition\.supportsAnonymousGuestUsers is not true/],
    ['no Swedish', { ...manifestWith('{ "languageTag": "sv-se", "file": "sv-se.json" }', '') }, /^localizationInfo has no Swedish: sv-se is missing\.$/],
    ['Swedish under another name', manifestWith('"languageTag": "sv-se"', '"languageTag": "sv-fi"'), /^localizationInfo has no Swedish/],
    ['texts said to be in another language', manifestWith('"defaultLanguageTag": "en-us"', '"defaultLanguageTag": "de-de"'), /^localizationInfo\.defaultLanguageTag is de-de/],
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
