import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkZip } from '#manifest/check-zip.ts'

const manifest = {
  $schema: '',
  manifestVersion: '1.30',
  icons: { color: 'color.png', outline: 'outline.png' },
  localizationInfo: { defaultLanguageTag: 'en-us', additionalLanguages: [] },
  staticTabs: [],
  validDomains: [],
}
const whole = { 'manifest.json': strToU8('{}'), 'color.png': strToU8('c'), 'outline.png': strToU8('o') }

test('a whole package has no fault', () => {
  expect(checkZip(zipSync(whole), manifest)).toEqual([])
})

test('a stray file is named', () => {
  expect(checkZip(zipSync({ ...whole, '.DS_Store': strToU8('x') }), manifest)).toEqual([
    'The package holds .DS_Store, which the manifest does not name.',
  ])
})

test('everything in a folder is named as folder and as missing', () => {
  const problems = checkZip(zipSync({ package: whole }), manifest)
  expect(problems.filter((line) => line.includes('folder')).length).toBeGreaterThan(0)
  expect(problems).toContain('The package lacks manifest.json, which the manifest names.')
})

test('bytes that are no zip are said to be none', () => {
  expect(checkZip(strToU8('hello'), manifest)).toEqual(['The package is not a zip file.'])
})
