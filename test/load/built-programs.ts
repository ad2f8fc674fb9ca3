import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const programs = ['generator', 'bare-server'] as const

/** Builds what runs in processes of its own here. Out: where each lies, and how to take them away again. */
export async function buildPrograms(): Promise<{ generator: string; bareServer: string; remove: () => void }> {
  const outDir = resolve('node_modules/.cache/sampratad', `load-${process.pid}`)
  const input = programs.map((name) => resolve('test/load', `${name}.ts`))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { external: true },
    build: { ssr: true, outDir, target: 'node20', minify: false, rolldownOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } } },
  })
  return { generator: join(outDir, 'generator.mjs'), bareServer: join(outDir, 'bare-server.mjs'), remove: () => rmSync(outDir, { recursive: true, force: true }) }
}
