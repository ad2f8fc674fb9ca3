import { unzipSync } from 'fflate'
import type { ManifestShape } from './manifest-shape.ts'

/** Out: the files that the manifest speaks of, the manifest itself among them. */
export function filesOf(manifest: ManifestShape): string[] {
  const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file)
  return ['manifest.json', manifest.icons.color, manifest.icons.outline, ...languages]
}

/** In: the zip's bytes. Out: a line per fault: Teams wants each file the manifest names at the top level, and nothing more. */
export function checkZip(bytes: Uint8Array, manifest: ManifestShape): string[] {
  let held: string[]
  try {
    held = Object.keys(unzipSync(bytes))
  } catch {
    return ['The package is not a zip file.']
  }
  const wanted = filesOf(manifest)
  return [
    ...held.filter((file) => file.includes('/')).map((file) => `The package holds the folder of ${file}; everything lies at the top level.`),
    ...wanted.filter((file) => !held.includes(file)).map((file) => `The package lacks ${file}, which the manifest names.`),
    ...held.filter((file) => !file.includes('/') && !wanted.includes(file)).map((file) => `The package holds ${file}, which the manifest does not name.`),
  ]
}
