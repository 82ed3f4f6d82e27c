// What a bench found → lines of a table.
export interface Row {
  readonly group: string
  readonly what: string
  readonly value: number
  /** Tenth and ninetieth of a hundred, or the 99th; null when there is one figure only. */
  readonly spread: readonly [number, number] | null
  readonly unit: 'times' | 'ms' | 'MB/s' | 'ms, 99 of 100'
  readonly aim: number | null
}

export function rowText({ what, value, spread, unit, aim }: Row): string {
  const range = spread ? ` (${spread[0].toFixed(2)} to ${spread[1].toFixed(2)})` : ''
  return `  ${what.padEnd(52)} ${value.toFixed(2)} ${unit}${range}${aim === null ? '' : `, aim ${aim}`}`
}

/** Every group under its heading, as a table of Markdown. */
export function rowsPage(rows: readonly Row[], about: string): string {
  const groups = [...new Set(rows.map(({ group }) => group))]
  const tables = groups.map(group => {
    const lines = rows
      .filter(row => row.group === group)
      .map(({ what, value, spread, unit, aim }) => {
        const range = spread ? `${spread[0].toFixed(2)} to ${spread[1].toFixed(2)}` : ''
        return `| ${what} | ${value.toFixed(2)} ${unit} | ${range} | ${aim ?? ''} |`
      })
    return `## ${group}\n\n| what | median | 10 % to 90 % | aim |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`
  })
  return `# Performance\n\nWritten by \`npm run bench -- --write\`: ${about}. Start-up and the screen are ratios to \`node -e 0\`, timed in\nturn in one run with NODE_EXTRA_CA_CERTS unset.\n\n${tables.join('\n')}`
}
