import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const programs = ['generator', 'bare-server', 'freezer'] as const

/** Builds what runs in processes of its own here. Out: where each lies, and how to take them away again. */
export async function buildPrograms(): Promise<{ generator: string; bareServer: string; freezer: string; remove: () => void }> {
  const outDir = resolve('node_modules/.cache/sampratad', `load-${process.pid}`)
  const input = programs.map((name) => resolve('test/load', `${name}.ts`))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { external: true },
    build: { ssr: true, outDir, target: 'node20', minify: false, rolldownOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } } },
  })
  const [generator, bareServer, freezer] = ['generator', 'bare-server', 'freezer'].map((name) => join(outDir, `${name}.mjs`)) as [string, string, string]
  return { generator, bareServer, freezer, remove: () => rmSync(outDir, { recursive: true, force: true }) }
}
