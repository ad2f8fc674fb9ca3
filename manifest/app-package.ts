import { strToU8, zipSync } from 'fflate'
import { checkAddresses } from './check-addresses.ts'
import { checkColourIcon, checkOutlineIcon } from './check-icons.ts'
import { checkLanguage, checkLanguageList } from './check-languages.ts'
import { checkPermissions } from './check-permissions.ts'
import { checkAgainstSchema, languageSchemaUrl, manifestSchemaUrl } from './check-schema.ts'
import { checkSignIn, withoutEmptySignIn } from './check-sign-in.ts'
import { checkTab } from './check-tab.ts'
import { checkZip, filesOf } from './check-zip.ts'
import { fillIn, findPlaceholders } from './fill-in.ts'
import { readJson, readManifest, type ManifestShape } from './manifest-shape.ts'
import type { PackageSettings } from './package-settings.ts'

/** Gives a source file of the package by name, or undefined when there is none. */
export type ReadSource = (file: string) => Uint8Array | undefined
export type AppPackage = { bytes: Uint8Array } | { problems: string[] }

type Files = Record<string, Uint8Array>

/** In: settings and where the sources are read. Out: the finished zip, or a line for every fault found. Never throws. */
export async function makeAppPackage(settings: PackageSettings, readSource: ReadSource): Promise<AppPackage> {
  const source = readSource('manifest.json')
  if (source === undefined) return { problems: ['manifest.json is missing.'] }
  const parsed = readJson('manifest.json', fillIn(decode(source), settings))
  if ('problem' in parsed) return { problems: [parsed.problem] }
  const filled = withoutEmptySignIn(parsed.value, settings)
  const schemaProblems = await checkAgainstSchema('manifest.json', filled, manifestSchemaUrl)
  const manifest = readManifest(filled)
  if (Array.isArray(manifest)) return { problems: schemaProblems.length > 0 ? schemaProblems : manifest }
  const text = `${JSON.stringify(filled, null, 2)}\n`
  const files = { 'manifest.json': strToU8(text), ...gather(manifest, settings, readSource) }
  const bytes = zipSync(files, { mtime: '2000-01-01T00:00:00' })
  const problems = [
    ...schemaProblems,
    ...findPlaceholders('manifest.json', text),
    ...checkAddresses(manifest),
    ...checkTab(manifest),
    ...checkSignIn(manifest, settings),
    ...checkPermissions(manifest),
    ...checkIcons(manifest, files),
    ...checkLanguageList(manifest),
    ...(await checkLanguages(manifest, files)),
    ...checkZip(bytes, manifest),
  ]
  return problems.length > 0 ? { problems } : { bytes }
}

/** The files beside the manifest that it names and that are there. */
function gather(manifest: ManifestShape, settings: PackageSettings, readSource: ReadSource): Files {
  const sources = filesOf(manifest).filter((file) => file !== 'manifest.json').map((file) => [file, readSource(file)] as const)
  const found = sources.filter((entry): entry is readonly [string, Uint8Array] => entry[1] !== undefined)
  return Object.fromEntries(
    found.map(([file, bytes]) => [file, file.endsWith('.json') ? strToU8(fillIn(decode(bytes), settings)) : bytes]),
  )
}

function checkIcons({ icons }: ManifestShape, files: Files): string[] {
  const colour = files[icons.color]
  const outline = files[icons.outline]
  return [
    ...(colour === undefined ? [] : checkColourIcon(icons.color, colour)),
    ...(outline === undefined ? [] : checkOutlineIcon(icons.outline, outline)),
  ]
}

async function checkLanguages(manifest: ManifestShape, files: Files): Promise<string[]> {
  const problems: string[] = []
  for (const { file } of manifest.localizationInfo.additionalLanguages) {
    const text = decode(files[file])
    if (text === '') continue
    const parsed = readJson(file, text)
    if ('problem' in parsed) problems.push(parsed.problem)
    else problems.push(...findPlaceholders(file, text), ...(await checkAgainstSchema(file, parsed.value, languageSchemaUrl)), ...checkLanguage(file, parsed.value, manifest))
  }
  return problems
}

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array())
