// The built program → the same, compiled ahead: runs the command lines that people wait for, one after the other. Each
// adds the functions it used to what the ones before it left.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Records } from '../src/model/catalog.ts'

export function warmUp(root: string): void {
  const { keys, features } = JSON.parse(readFileSync(join(root, 'dist/records.json'), 'utf8')) as Records
  const [key, feature] = [keys[0]?.key ?? '', features[0]?.id ?? '']
  for (const argv of [
    ['--version'],
    ['explain', key],
    ['explain', feature],
    ['explain', key, '--json'],
    ['list'],
    ['list', '--json'],
    ['steps', key],
    ['search', feature],
    ['ask', `is ${feature} on by default?`],
    ['ask', `how can I turn ${key} off?`],
    ['ask', `can users see ${feature} on unenrolled devices?`],
    ['ask', `what happens if ${key} is set to false?`],
    ['complete', '--', 'explain', key.slice(0, 3)],
    ['policy', 'rules'],
    ['docs', 'show', feature, '--no-pager'],
    ['list', '--content', 'content'],
  ]) {
    const { NO_COLOR: _, FORCE_COLOR: __, MDE_IOS_CONTENT: ___, ...env } = process.env
    spawnSync(process.execPath, ['-e', START, join(root, 'dist/start.cjs'), ...argv], {
      cwd: root,
      env,
      stdio: 'ignore',
    })
  }
}

/** With `-e`, the path to load stands where the program's own usually does. */
export const START = "require(process.argv[1]).start('build')"
