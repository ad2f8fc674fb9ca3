import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import ours from '../../../vitest.config.ts'
import { bugs } from './bugs.ts'
import { planted } from './plant.ts'

const wanted = process.env['PLANTED']
const bug = bugs.find(({ name }) => name === wanted)
if (!bug && wanted !== 'nothing') throw new Error('PLANTED names no bug.')
const projects = (ours.test?.projects ?? []) as TestProjectInlineConfiguration[]

/** The tests as they are, of a product with one bug in it, or (`nothing`) as it is. */
const config = defineConfig({ test: { ...ours.test, projects: projects.map((project) => ({ ...project, plugins: bug ? [planted(bug)] : [] })) } })
export { config as default }
