// Browse: what is typed, the list, and the card of what is selected.
import { Columns } from '../components/columns.tsx'
import { Frame } from '../components/frame.tsx'
import { browseHead, browseRules } from '../lines/browse-rows.ts'
import { listRows } from '../lines/list-rows.ts'
import { readerRows } from '../lines/reader-rows.ts'
import { geometryOf } from '../state/geometry.ts'
import type { Browse, Model } from '../state/model.ts'

export function BrowseScreen({ model, screen }: { readonly model: Model; readonly screen: Browse }) {
  const { terminal } = model
  const { list, body } = geometryOf(terminal)
  const { above, below } = browseRules(model, screen)
  return (
    <Frame model={model} head={browseHead(model, screen)} above={above} below={below}>
      <Columns
        terminal={terminal}
        left={listRows(screen, list, body, terminal)}
        right={readerRows(screen.reader, screen.focus === 'card', body, terminal)}
        selected={screen.selected - screen.top}
        focus={screen.focus === 'list' ? 'left' : 'right'}
      />
    </Frame>
  )
}
