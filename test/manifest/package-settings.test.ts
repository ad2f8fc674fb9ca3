import { describe, expect, test } from 'vitest'
import { readSettings } from '#manifest/package-settings.ts'

const HOST = 'sampratad.example.se'
const APP_ID = '3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a'
const TEAMS_CLIENT_ID = '7d1f0a52-6c3b-4e8e-8f4d-2b9a5c6e7f10'

test('good settings come out in lower case, a name with å in the form that DNS has', () => {
  expect(readSettings({ HOST: ' Råd.Example.SE ', APP_ID: APP_ID.toUpperCase(), TEAMS_CLIENT_ID: TEAMS_CLIENT_ID.toUpperCase() }, '1.2.3')).toEqual({
    host: 'xn--rd-yia.example.se',
    appId: APP_ID,
    clientId: TEAMS_CLIENT_ID,
    version: '1.2.3',
  })
})

test.each([[{}], [{ TEAMS_CLIENT_ID: '' }]])('without a client id nobody signs in: %o', (more) => {
  expect(readSettings({ HOST, APP_ID, ...more }, '1.2.3')).toMatchObject({ clientId: null })
})

test('with nothing set one line says which two variables are needed, with an example', () => {
  const lines = readSettings({}, '1.2.3')
  expect(lines).toHaveLength(1)
  expect(lines).toEqual([expect.stringMatching(/HOST.*APP_ID.*Example: HOST=\S+ APP_ID=[0-9a-f-]{36} npm run package$/)])
})

describe('a wrong value gets one line', () => {
  test.each([
    ['no host', { APP_ID }, '1.2.3', /^HOST is missing/],
    ['a scheme', { HOST: `https://${HOST}`, APP_ID }, '1.2.3', /without https/],
    ['a path', { HOST: `${HOST}/panel`, APP_ID }, '1.2.3', /without a path/],
    ['a port', { HOST: `${HOST}:3978`, APP_ID }, '1.2.3', /without a port/],
    ['an address in digits of the newer kind', { HOST: '2001:db8::1', APP_ID }, '1.2.3', /in digits/],
    ['the same in brackets', { HOST: '[::1]:3978', APP_ID }, '1.2.3', /in digits/],
    ['an underscore', { HOST: 'sam_pratad.example.se', APP_ID }, '1.2.3', /no public host name/],
    ['a dot at the end', { HOST: `${HOST}.`, APP_ID }, '1.2.3', /no public host name/],
    ['a label of 64 letters', { HOST: `${'a'.repeat(64)}.se`, APP_ID }, '1.2.3', /no public host name/],
    ['a name of more than 253 letters', { HOST: `${'abcdefgh.'.repeat(28)}se`, APP_ID }, '1.2.3', /no public host name/],
    ['a line break', { HOST: 'sampratad\nexample.se', APP_ID }, '1.2.3', /^HOST is "sampratad\\nexample\.se": that is no public host name/],
    ['a placeholder', { HOST: '<host>', APP_ID }, '1.2.3', /no public host name/],
    ['a wildcard', { HOST: `*.${HOST}`, APP_ID }, '1.2.3', /no wildcard/],
    ['localhost', { HOST: 'localhost', APP_ID }, '1.2.3', /no public host name/],
    ['an address in digits', { HOST: '10.0.0.1', APP_ID }, '1.2.3', /no public host name/],
    ['a space inside', { HOST: 'sampratad example.se', APP_ID }, '1.2.3', /no public host name/],
    ['an empty label', { HOST: 'sampratad..se', APP_ID }, '1.2.3', /no public host name/],
    ['no id', { HOST }, '1.2.3', /^APP_ID is missing/],
    ['an id that is no GUID', { HOST, APP_ID: 'sampratad' }, '1.2.3', /that is no GUID/],
    ['the empty GUID', { HOST, APP_ID: '00000000-0000-0000-0000-000000000000' }, '1.2.3', /all zeros/],
    ['an id in braces', { HOST, APP_ID: `{${APP_ID}}` }, '1.2.3', /^APP_ID is "\{3f0c9c1e.*that is no GUID/],
    ['a client id that is no GUID', { HOST, APP_ID, TEAMS_CLIENT_ID: 'sampratad' }, '1.2.3', /^TEAMS_CLIENT_ID is "sampratad": that is no GUID\. Copy the application \(client\) id/],
    ['the Application ID URI instead of the client id', { HOST, APP_ID, TEAMS_CLIENT_ID: `api://${HOST}/${TEAMS_CLIENT_ID}` }, '1.2.3', /^TEAMS_CLIENT_ID is "api:/],
    ['the empty GUID as client id', { HOST, APP_ID, TEAMS_CLIENT_ID: '00000000-0000-0000-0000-000000000000' }, '1.2.3', /^TEAMS_CLIENT_ID is all zeros/],
    ['no version', { HOST, APP_ID }, '', /^The version in package\.json is "": /],
    ['a version of two numbers', { HOST, APP_ID }, '1.2', /three numbers/],
    ['a version with a suffix', { HOST, APP_ID }, '1.2.3-beta', /three numbers/],
  ])('%s', (_name, environment, version, line) => {
    const lines = readSettings(environment, version)
    expect(lines).toEqual([expect.stringMatching(line)])
    expect(String(lines)).not.toContain('\n')
  })

  test.each(['test.localhost', 'server.internal', 'x.local', 'Sampratad.LAN', 'a.home.arpa', 'a.test'])('a name of one’s own network: %s', (name) => {
    expect(readSettings({ HOST: name, APP_ID }, '1.2.3')).toEqual([expect.stringMatching(/own network/)])
  })

  test.each(['my.ngrok.io', 'my.ngrok-free.app', 'a-3978.euw.devtunnels.ms', 'a.trycloudflare.com'])('a tunnel: %s', (name) => {
    expect(readSettings({ HOST: name, APP_ID }, '1.2.3')).toEqual([expect.stringMatching(/a tunnel/)])
  })

  test('three wrong values get three lines', () => {
    expect(readSettings({ HOST: 'localhost', APP_ID: 'x', TEAMS_CLIENT_ID: 'y' }, '1.2.3')).toHaveLength(3)
  })
})
