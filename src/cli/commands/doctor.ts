// The state of this installation → what to paste into a bug report. Nothing in it says who asks or about what.
import { readAbout } from '../../io/package-files.ts'
import { thisSystem } from '../../io/system.ts'
import { printable, printableJson } from '../../model/printable.ts'
import { EXIT } from '../../model/user-error.ts'
import { defineCommand } from '../command.ts'

export const doctor = defineCommand({
  arguments: [],
  options: {},
  conditions: false,
  examples: [{ run: 'doctor', does: 'prints versions, the terminal and the content in use' }],
  async run({ json, io, view, knowledge }) {
    const { version, contentDate } = readAbout()
    const system = thisSystem()
    const { records, origin } = await knowledge()
    const { width, color, unicode, terminal } = view()
    const facts = {
      version,
      node: system.node,
      platform: `${system.platform} ${system.arch}`,
      contentDate,
      content: origin.kind,
      pages: records.pages.length,
      features: records.features.length,
      keys: records.keys.length,
      problems: records.problems.length,
      terminal: `${terminal ? 'yes' : 'no'}, ${width} columns, colour ${color ? 'on' : 'off'}, ${unicode ? 'Unicode' : 'ASCII'}`,
    }
    io.stdout.write(
      json
        ? `${printableJson({ schemaVersion: 1, ...facts }, 2)}\n`
        : printable(
            `${Object.entries(facts)
              .map(([name, value]) => `${name}: ${value}`)
              .join('\n')}\n`,
          ),
    )
    return EXIT.ok
  },
})
