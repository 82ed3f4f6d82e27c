// `npm run bench -- [name…] [--json FILE] [--write]` → figures. They are printed, never held against anything: machines differ.
// --json writes them to a file, --write into docs/performance.md.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Row, rowsPage, rowText } from './rows.ts'

const BENCHES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  startup: async () => (await import('./startup.ts')).startup(),
  tui: async () => (await import('./tui.ts')).tui(),
  parse: async () => (await import('./parse.ts')).parse(),
  scale: async () => (await import('./scale.ts')).scale(),
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, write: { type: 'boolean', default: false } },
})
const all: Row[] = []
for (const [name, run] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const rows = await run()
  for (const group of new Set(rows.map(row => row.group))) {
    console.log(group)
    for (const row of rows) if (row.group === group) console.log(rowText(row))
  }
  all.push(...rows)
}
const machine = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  platform: process.platform,
  arch: process.arch,
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, rows: all }, null, 2)}\n`)
if (values.write) {
  const about = `${machine.date}, Node ${machine.node} on ${machine.platform} ${machine.arch}, ${machine.cores} cores (${machine.cpu})`
  writeFileSync(join(import.meta.dirname, '../docs/performance.md'), rowsPage(all, about))
}
