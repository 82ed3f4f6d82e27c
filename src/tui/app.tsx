// Model → frame, by Ink. The only way from here to the terminal is the frame handed back: painting it is the painter's.
import { Box, render, Text } from 'ink'
import { plainLine } from '../output/render/plain.ts'
import { wrapSpans } from '../output/render/wrap.ts'
import { AddressScreen } from './screens/address.tsx'
import { AskScreen } from './screens/ask.tsx'
import { BrowseScreen } from './screens/browse.tsx'
import { CopyMenuScreen } from './screens/copy-menu.tsx'
import { HelpScreen } from './screens/help.tsx'
import { MatrixScreen } from './screens/matrix.tsx'
import { PageScreen } from './screens/page.tsx'
import { TourScreen } from './screens/tour.tsx'
import { geometryOf, LEAST } from './state/geometry.ts'
import type { Model } from './state/model.ts'

export function App({ model }: { readonly model: Model }) {
  const { screen, over } = model
  if (geometryOf(model.terminal).small) return <TooSmall />
  if (over?.kind === 'help') return <HelpScreen model={model} help={over} />
  if (over?.kind === 'copy') return <CopyMenuScreen model={model} menu={over} />
  if (over?.kind === 'address') return <AddressScreen model={model} url={over.url} />
  switch (screen.kind) {
    case 'browse':
      return <BrowseScreen model={model} screen={screen} />
    case 'page':
      return <PageScreen model={model} screen={screen} />
    case 'ask':
      return <AskScreen model={model} screen={screen} />
    case 'tour':
      return <TourScreen model={model} screen={screen} />
    case 'matrix':
      return <MatrixScreen model={model} screen={screen} />
  }
}

function TooSmall() {
  return (
    <Box>
      <Text>{`Please enlarge the window (${LEAST.columns}×${LEAST.rows} at least).`}</Text>
    </Box>
  )
}

export { layoutReady } from './layout-ready.ts'

export interface View {
  /** Rows of text with styles. */
  frame(model: Model): readonly string[]
  close(): void
}

/**
 * Ink writes whole frames (its `debug` mode) to a stream of ours. Its own writer moves the cursor by what it believes is
 * on screen, which a resize or a reflow of the terminal belies.
 */
export function openView(model: Model): View {
  const { columns, rows, screenReader } = model.terminal
  let last = ''
  const stream = {
    columns,
    rows,
    isTTY: true,
    writable: true,
    write(text: string) {
      last = text
      return true
    },
    on: nothing,
    off: nothing,
    once: nothing,
    removeListener: nothing,
  }
  const stdout = stream as unknown as NodeJS.WriteStream
  const stdin = { isTTY: false } as unknown as NodeJS.ReadStream
  const instance = render(<App model={model} />, {
    stdout,
    stdin,
    stderr: stdout,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
    isScreenReaderEnabled: screenReader,
  })
  return {
    frame(next) {
      stream.columns = next.terminal.columns
      stream.rows = next.terminal.rows
      instance.rerender(<App model={next} />)
      const rows = last.split('\n')
      return screenReader ? rows.flatMap(row => wrapped(row, next.terminal.columns)) : rows
    },
    close: () => instance.unmount(),
  }
}

/** Ink lays nothing out for screen readers; a line must not end where the terminal does. Styles say nothing aloud. */
function wrapped(row: string, width: number): readonly string[] {
  return wrapSpans([{ text: row.replace(/\u001b\[[\d;]*m/g, '') }], width).map(plainLine)
}

function nothing(): void {}
