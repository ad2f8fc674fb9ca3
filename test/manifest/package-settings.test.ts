import { describe, expect, test } from 'vitest'
import { readSettings } from '#manifest/package-settings.ts'

const HOST = 'sampratad.example.se'
const APP_ID = '3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a'

test('good settings come out in lower case, a name with å in the form that DNS has', () => {
  expect(readSettings({ HOST: 'Råd.Example.SE', APP_ID: APP_ID.toUpperCase() }, '1.2.3')).toEqual({
    host: 'xn--rd-yia.example.se',
    appId: APP_ID,
    version: '1.2.3',
  })
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
    ['a wildcard', { HOST: `*.${HOST}`, APP_ID }, '1.2.3', /no wildcard/],
    ['localhost', { HOST: 'localhost', APP_ID }, '1.2.3', /no public host name/],
    ['an address in digits', { HOST: '10.0.0.1', APP_ID }, '1.2.3', /no public host name/],
    ['a space inside', { HOST: 'sampratad example.se', APP_ID }, '1.2.3', /no public host name/],
    ['an empty label', { HOST: 'sampratad..se', APP_ID }, '1.2.3', /no public host name/],
    ['no id', { HOST }, '1.2.3', /^APP_ID is missing/],
    ['an id that is no GUID', { HOST, APP_ID: 'sampratad' }, '1.2.3', /that is no GUID/],
    ['the empty GUID', { HOST, APP_ID: '00000000-0000-0000-0000-000000000000' }, '1.2.3', /all zeros/],
    ['a version of two numbers', { HOST, APP_ID }, '1.2', /three numbers/],
    ['a version with a suffix', { HOST, APP_ID }, '1.2.3-beta', /three numbers/],
  ])('%s', (_name, environment, version, line) => {
    expect(readSettings(environment, version)).toEqual([expect.stringMatching(line)])
  })

  test('two wrong values get two lines', () => {
    expect(readSettings({ HOST: 'localhost', APP_ID: 'x' }, '1.2.3')).toHaveLength(2)
  })
})
