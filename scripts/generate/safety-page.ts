// The tables of the safety tests → docs/safety.md: what is held, how, and the matrix of ways in × commands.
import { AROUND, cellOf, MODES, TYPED, WHOLE } from '../../test/e2e/hostile-lines.ts'

export function safetyPage(): string {
  const commands = Object.keys(TYPED).sort()
  const rows = Object.keys(AROUND).map(
    around => `| ${around} | ${commands.map(name => cellText(around, name)).join(' | ')} |`,
  )
  const all = Object.keys(AROUND).flatMap(around => commands.map(name => runs(around, name)))
  const built = all.reduce((sum, each) => sum + each.built, 0)
  const inProcess = all.reduce((sum, each) => sum + each.inProcess, 0)
  return `# Safety

What holds, and which test holds it. The tests run with \`npm test\`, on Node 20, 22 and 24 in \`.ci/run\`.

| promise | held by |
| --- | --- |
| No byte from outside reaches a terminal as a terminal obeys it: C0, C1 (as UTF-8 and as single bytes), DEL, bidirectional controls, CSI, OSC, DCS. \`src/model/printable.ts\` alone decides it | \`test/e2e/bytes.test.ts\` on the bytes of the built program, in pipes, in a terminal and on the screen; \`test/e2e/safety.test.ts\` |
| What is copied holds none either | \`test/e2e/bytes.test.ts\` |
| No network, no child process but pager, browser and clipboard, no writing but the state folder and \`--out\` | \`test/e2e/surroundings.test.ts\`: Node's own modules watched from inside, and the system's calls from outside where \`strace\` is there |
| Files are written whole or not at all | \`test/io/files.test.ts\` |
| PAGER is split into words and started without a shell | \`test/io/pager.test.ts\` |
| Closed pipes, full disks, read-only folders and homes, no HOME, any TERM, locale, time zone | \`test/e2e/everywhere.test.ts\`, \`test/e2e/frame.test.ts\` |
| Signals leave the terminal as it was | \`test/e2e/screen.test.ts\` |
| No crash, no hang, no prototype changed, memory bounded, for any page, front matter, question, policy, name or key | \`npm run fuzz\`, some thousands of inputs in \`test/fuzz\` ([fuzzing.md](fuzzing.md)) |
| No regular expression backtracks without bound | \`test/architecture/patterns.test.ts\`: every literal, and those made at run time |
| No install scripts, no dependencies, the list of files, the size | \`test/e2e/package.test.ts\` |

## Ways in and commands

Each cell is the number of command lines the built program is run with, its bytes read; behind a plus those run besides in the
process of the test, with all that may be typed. ${MODES.length} modes take turns: plain, JSON, and in colour at 40 columns. ${built} lines in
all, ${inProcess} in process.

| way in | ${commands.join(' | ')} |
|${' --- |'.repeat(commands.length + 1)}
${rows.join('\n')}

The text is every character a terminal obeys, with three sequences of each kind; pages hold it in their front matter, headings,
key names, values, types, alerts, links, tables, code and steps; policies in twelve formats hold it in names, keys, types and
values; standard input holds bytes that are no UTF-8.
`
}

function runs(around: string, command: string): { readonly built: number; readonly inProcess: number } {
  return {
    built: cellOf(command).length,
    inProcess: WHOLE.includes(around) ? TYPED[command]!.length * MODES.length : 0,
  }
}

function cellText(around: string, command: string): string {
  const { built, inProcess } = runs(around, command)
  return inProcess > 0 ? `${built} + ${inProcess}` : `${built}`
}
