/** Everything that an entry loads before its own code runs: itself, its static imports and their style sheets. */
function reach(manifest, key, seen, files) {
  if (seen.has(key)) return
  seen.add(key)
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`Nothing in the build comes from ${key}: correct the table in test/size.mjs`)
  files.add(chunk.file)
  for (const sheet of chunk.css ?? []) files.add(sheet)
  for (const imported of chunk.imports ?? []) reach(manifest, imported, seen, files)
}

/**
 * In: Vite's manifest, and the sources (relative to client/) that a page needs before it can be used.
 * Out: the files that are loaded, each once. Throws when a source is not in the build.
 */
export function filesOfFirstLoad(manifest, sources) {
  const files = new Set()
  const seen = new Set()
  for (const source of sources) reach(manifest, source, seen, files)
  return [...files]
}

/** Out: the sources fetched while the page lives, from `entry` or from anything it leads to, that are not among `accounted`. */
export function unaccountedFor(manifest, entry, accounted) {
  const found = new Set([entry])
  for (const key of found) for (const next of [...(manifest[key].imports ?? []), ...(manifest[key].dynamicImports ?? [])]) found.add(next)
  return [...found].filter((key) => manifest[key].isDynamicEntry && !accounted.includes(key))
}
